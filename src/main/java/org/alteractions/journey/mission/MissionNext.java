package org.alteractions.journey.mission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.ComesNext;
import org.springframework.stereotype.Component;

/** Describes what comes next for structure, team and coach during a mission. */
@Component
class MissionNext implements ComesNext {

    private final MissionRepository missions;
    private final MissionGuests guests;
    private final HandedInDeliverables handedIn;
    private final Clock clock;

    MissionNext(MissionRepository missions, MissionGuests guests, HandedInDeliverables handedIn, Clock clock) {
        this.missions = missions;
        this.guests = guests;
        this.handedIn = handedIn;
        this.clock = clock;
    }

    @Override
    public Optional<Sentence> of(CaseReference reference, Recipient person) {
        return missions.findById(DossierReference.of(reference))
                .filter(mission -> guests.expects(DossierReference.of(reference), person))
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
        if (mission.delivered()) {
            return new Sentence(
                    "Le livrable est accepté : la mission se termine par la restitution, d'ordinaire dans le mois qui"
                            + " suit.",
                    "The deliverable is accepted: the mission ends with the restitution, usually within a month.");
        }
        Sentence milestone = ahead(mission);
        return new Sentence(
                milestone.french() + "Après le livrable vient la restitution, d'ordinaire dans le mois :"
                        + " nous vous en écrirons la date.",
                milestone.english() + "After the deliverable comes the restitution, usually within a month:"
                        + " we will write to you with its date.");
    }

    private Sentence ahead(Mission mission) {
        if (mission.isKickOffAhead(LocalDateTime.now(clock))) {
            return new Sentence(
                    "Prochaine étape : la réunion de lancement, le "
                            + WrittenDates.moment(mission.kickOffAt(), Locale.FRENCH) + ". ",
                    "Next step: the kick-off, on " + WrittenDates.moment(mission.kickOffAt(), Locale.ENGLISH) + ". ");
        }
        if (mission.milestone(MilestoneKind.MID_TERM).reachedOn() == null) {
            return milestone(mission.milestone(MilestoneKind.MID_TERM).dueOn(),
                    "le point à mi-parcours", ", vers le ", "the mid-term meeting", ", around ");
        }
        return handedIn.contain(mission)
                ? new Sentence("Le livrable est remis : l'antenne le relit. ",
                        "The deliverable is handed in: the chapter reads it. ")
                : milestone(mission.milestone(MilestoneKind.DELIVERABLE).dueOn(),
                        "la remise du livrable", ", au plus tard le ", "handing in the deliverable", ", by ");
    }

    private Sentence milestone(LocalDate day, String french, String frenchDay, String english, String englishDay) {
        boolean isAhead = !day.isBefore(LocalDate.now(clock));
        return new Sentence(
                "Prochaine étape : " + french + (isAhead ? frenchDay + WrittenDates.day(day, Locale.FRENCH) : "")
                        + ". ",
                "Next step: " + english + (isAhead ? englishDay + WrittenDates.day(day, Locale.ENGLISH) : "") + ". ");
    }
}
