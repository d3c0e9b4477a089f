package org.alteractions.journey.mission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.ComesNext;
import org.springframework.stereotype.Component;

/** What comes next for structure, team and coach while a mission runs. */
@Component
class MissionNext implements ComesNext {

    private final MissionRepository missions;
    private final MissionGuests guests;
    private final Clock clock;

    MissionNext(MissionRepository missions, MissionGuests guests, Clock clock) {
        this.missions = missions;
        this.guests = guests;
        this.clock = clock;
    }

    @Override
    public Optional<Sentence> of(String reference, Recipient person) {
        return missions.findById(reference)
                .filter(mission -> guests.expects(reference, person))
                .map(this::next);
    }

    private Sentence next(Mission mission) {
        if (mission.kickOffAt() == null) {
            LocalDate day = mission.milestone(MilestoneKind.KICK_OFF).dueOn();
            boolean ahead = !day.isBefore(LocalDate.now(clock));
            return new Sentence(
                    "Nous vous écrirons la date et le lieu de la réunion de lancement"
                            + (ahead ? ", prévue vers le " + WrittenDates.day(day, Locale.FRENCH) : "") + ".",
                    "We will write to you with the day and place of the kick-off"
                            + (ahead ? ", planned around " + WrittenDates.day(day, Locale.ENGLISH) : "") + ".");
        }
        return mission.delivered()
                ? new Sentence(
                        "Le livrable est accepté : la mission se termine par la restitution, d'ordinaire dans le mois qui suit.",
                        "The deliverable is accepted: the mission ends with the restitution, usually within a month.")
                : new Sentence(
                        "Après le livrable vient la restitution, d'ordinaire dans le mois : nous vous en écrirons la date.",
                        "After the deliverable comes the restitution, usually within a month: we will write to you with its date.");
    }
}
