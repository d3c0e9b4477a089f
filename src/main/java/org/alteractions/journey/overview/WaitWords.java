package org.alteractions.journey.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.process.waiting.Wait;
import org.springframework.stereotype.Component;

/** Says in French what a case waits for, from whom and until when. */
@Component
public class WaitWords {

    private static final Map<String, String> GROUPS = Arrays.stream(StaffGroup.values())
            .collect(Collectors.toUnmodifiableMap(StaffGroup::id, StaffGroup::label));

    /** Who answers the form of a task by link; staff fill it in if the answer comes another way. */
    private static final Map<String, String> PARTICIPANTS = Map.ofEntries(
            Map.entry("record-information", "La structure"),
            Map.entry("record-scope-answer", "La structure"),
            Map.entry("record-offer-answer", "La personne retenue"),
            Map.entry("confirm-with-school", "L'école"),
            Map.entry("enter-scorecard", "L'intervieweur ou l'intervieweuse"),
            Map.entry("hold-review", "La structure"));

    /** Events by process and node, after "en attente". An event that only repeats a reminder beside another wait has no words. */
    private static final Map<String, String> EVENTS = Map.ofEntries(
            Map.entry("cafe-select/receiveTask_awaitRegistrations", "de la fin des inscriptions"),
            Map.entry("mission/receiveTask_receiveCoachAnswer", "de la réponse du coach"),
            Map.entry("mission/catchEvent_searchTimeOver", "de la fin du délai de recherche d'un coach"),
            Map.entry("one-year-review/catchEvent_yearPassed", "du bilan à un an"),
            Map.entry("registration-window/catchEvent_registrationDue", "de l'ouverture des inscriptions"),
            Map.entry("registration-window/catchEvent_registrationOver", "de la clôture des inscriptions"),
            Map.entry("season/catchEvent_missionsOver", "de la fin des missions"),
            Map.entry("seminar/receiveTask_awaitSelection", "de la fin de la sélection"),
            Map.entry("mission-journey/receiveTask_receiveTeam", "d'une équipe"),
            Map.entry("mission-journey/catchEvent_waitedAgain", ""),
            Map.entry("application/receiveTask_joinTeam", "d'une équipe"),
            Map.entry("application/catchEvent_stillWithoutTeam", ""),
            Map.entry("candidate-selection/receiveTask_receiveDecision", "de la décision après le Café Select"),
            Map.entry("candidate-selection/receiveTask_receivePlace", "d'une place qui se libère"),
            Map.entry("candidate-selection/catchEvent_waitedAgain", ""));

    private final Clock clock;

    WaitWords(Clock clock) {
        this.clock = clock;
    }

    /** Who has to act: a group of staff, or a participant. Empty for an event. */
    public String who(Wait wait) {
        return wait.isTask()
                ? participant(wait).orElseGet(() -> wait.task().groups().stream()
                        .map(group -> GROUPS.getOrDefault(group, group))
                        .collect(Collectors.joining(", ")))
                : "";
    }

    /** The participant whose answer a task waits for. */
    public Optional<String> participant(Wait wait) {
        return wait.isTask() ? Optional.ofNullable(PARTICIPANTS.get(wait.task().form())) : Optional.empty();
    }

    /** Whether the wait says something beside the other waits of its case. */
    public boolean says(Wait wait) {
        return wait.isTask() || !event(wait).isEmpty();
    }

    private static String event(Wait wait) {
        return EVENTS.getOrDefault(wait.place().process() + "/" + wait.place().step(), "de « " + wait.what() + " »");
    }

    /** For instance "en attente d'une équipe, jusqu'au lundi 27 septembre 2027". */
    public String sentence(Wait wait) {
        String who = who(wait);
        return wait.isTask()
                ? "en attente de : " + step(wait) + (who.isEmpty() ? "" : " (" + who + ")")
                : "en attente " + event(wait) + until(wait);
    }

    /** The task or event without who has to act: "Qualifier la demande, jusqu'au lundi 14 décembre 2026". */
    public String step(Wait wait) {
        return wait.isTask() ? wait.what() + until(wait) : sentence(wait);
    }

    private String until(Wait wait) {
        return wait.until() == null ? "" : (isLate(wait) ? ", en retard depuis le " : ", jusqu'au ")
                + WrittenDates.day(day(wait.until()));
    }

    public boolean isLate(Wait wait) {
        return wait.isLate(clock.instant());
    }

    public static LocalDate day(Instant moment) {
        return moment.atZone(WallClock.PARIS).toLocalDate();
    }
}
