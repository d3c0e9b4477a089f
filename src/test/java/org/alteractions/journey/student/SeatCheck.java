package org.alteractions.journey.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.springframework.stereotype.Component;

/** Invariants of a season's places while no job is running, for stories. */
@Component
public class SeatCheck {

    private static final Set<State> USED = EnumSet.of(State.TRAINED, State.IN_TEAM);

    private final ApplicationRepository applications;
    private final StudentRepository students;
    private final JourneyDriver journey;
    private final TestMailbox mailbox;

    SeatCheck(ApplicationRepository applications, StudentRepository students, JourneyDriver journey, TestMailbox mailbox) {
        this.applications = applications;
        this.students = students;
        this.journey = journey;
        this.mailbox = mailbox;
    }

    /** @param places how many the session had */
    public void everybodyIsWhereTheyShouldBe(int places) {
        assertThat(journey.failures()).as("failed jobs").isZero();
        noPlaceIsGivenTwice(places);
        all().forEach(application -> {
            processAgrees(application);
            mailsAgree(application);
        });
        if (all().stream().anyMatch(application -> application.state() == State.WAITING_LIST)) {
            assertThat(held() + used()).as("places held or used while somebody waits").isEqualTo(places);
        }
    }

    /** Also while things are under way. */
    public void noPlaceIsGivenTwice(int places) {
        assertThat(held() + used()).as("places held and used").isLessThanOrEqualTo(places);
    }

    public List<String> holders() {
        return all().stream().filter(Application::placeHeld).map(application -> application.number().value()).toList();
    }

    private void processAgrees(Application application) {
        String number = application.number().value();
        State state = application.state();
        assertThat(journey.isRunning(ProcessIds.APPLICATION, number)).as(number + " runs, " + state)
                .isEqualTo(!state.ended());
        assertThat(journey.isRunning(ProcessIds.CANDIDATE_SELECTION, number)).as(number + " is in selection, " + state)
                .isEqualTo(state == State.OFFERED || state == State.WAITING_LIST);
        assertThat(journey.openTasks(number)).as(number + ", " + state)
                .isEqualTo(state == State.OFFERED ? List.of(CandidateSelectionSteps.RECORD_OFFER_ANSWER) : List.of());
        assertThat(application.placeHeld()).as(number + " holds a place, " + state)
                .isEqualTo(state == State.OFFERED || state == State.CONFIRMED);
    }

    private void mailsAgree(Application application) {
        List<String> subjects = mailbox.subjectsTo(students.get(application.studentId()).email());
        assertThat(subjects).as(application.number().value()).doesNotHaveDuplicates();
        String last = switch (application.state()) {
            case OFFERED -> "Une place vous est proposée";
            case CONFIRMED -> "Votre place est confirmée";
            case WAITING_LIST -> "est sur liste d'attente";
            // Whoever has withdrawn in the same second is told that.
            case OFFER_LAPSED -> "décliné votre place|place a été rendue|votre désistement";
            case WITHDRAWN -> "votre désistement";
            default -> "";
        };
        assertThat(subjects.get(subjects.size() - 1)).as(application.number().value()).containsPattern(last);
        assertThat(subjects).filteredOn(subject -> subject.matches(".*(confirmée|décliné|rendue|désistement).*"))
                .as("how it ended for " + application.number()).hasSizeLessThanOrEqualTo(
                        application.state() == State.WITHDRAWN ? 2 : 1);
    }

    private long held() {
        return holders().size();
    }

    private long used() {
        return all().stream()
                .filter(application -> USED.contains(application.state()) && !application.carriedOver())
                .count();
    }

    private List<Application> all() {
        return applications.findBySeasonOrderByNumber(SeasonReference.of(RegistrationFixtures.SEASON));
    }
}
