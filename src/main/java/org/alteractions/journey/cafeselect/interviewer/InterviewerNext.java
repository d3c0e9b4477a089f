package org.alteractions.journey.cafeselect.interviewer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.SessionInterviewer;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.ComesNext;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Next step of an interviewer, from the question about hours to the last scorecard. */
@Component
class InterviewerNext implements ComesNext {

    private static final Sentence NOT_EXPECTED = new Sentence(
            "Nous ne comptons pas sur vous à ce Café Select. Si cela change, nous vous écrirons.",
            "We do not count on you at this Café Select. If that changes, we will write to you.");

    private static final Sentence ABSENT = new Sentence(
            "Vous avez dit que vous ne venez pas à ce Café Select : nous n'attendons rien d'autre de vous.",
            "You said that you do not come to this Café Select: we expect nothing else from you.");

    private final CafeSelectRepository sessions;
    private final Availability availability;
    private final SeasonRepository seasons;
    private final Clock clock;

    InterviewerNext(CafeSelectRepository sessions, Availability availability, SeasonRepository seasons, Clock clock) {
        this.sessions = sessions;
        this.availability = availability;
        this.seasons = seasons;
        this.clock = clock;
    }

    @Override
    public Optional<Sentence> of(CaseReference reference, Recipient person) {
        return InterviewerAddresses.interviewer(person.id())
                .filter(own -> CafeSelect.isReference(reference))
                .map(own -> saidToBeAway(reference, own) ? ABSENT : sessions.findById(SessionReference.of(reference))
                        .map(session -> next(session, session.interviewers().contains(new SessionInterviewer(own))))
                        .orElseGet(() -> unprepared(seasons.about(reference).cafeSelectOn())));
    }

    private boolean saidToBeAway(CaseReference reference, Long own) {
        return availability.isOpenFor(SessionReference.of(reference))
                && availability.declared(SessionReference.of(reference), own).filter(Presence::absent).isPresent();
    }

    private Sentence unprepared(LocalDate day) {
        return day.isBefore(LocalDate.now(clock))
                ? new Sentence(
                        "La date du Café Select n'est pas encore fixée : nous vous l'écrirons, avec l'heure et le"
                                + " lieu.",
                        "The day of the Café Select is not set yet: we will write to you with it, the hour and the"
                                + " place.")
                : new Sentence("Le Café Select est prévu le " + WrittenDates.day(day, Locale.FRENCH)
                        + ". Nous vous écrirons l'heure et le lieu, puis l'heure de vos entretiens.",
                        "The Café Select is planned for " + WrittenDates.day(day, Locale.ENGLISH)
                        + ". We will write to you with the hour and the place, then with the times of your"
                        + " interviews.");
    }

    private static Sentence next(CafeSelect session, boolean expected) {
        return switch (session.state()) {
            case PREPARED, PLANNING -> expected
                    ? new Sentence("Nous vous écrirons les heures de vos entretiens quand le planning sera prêt.",
                            "We will write to you with the times of your interviews when the plan is ready.")
                    : NOT_EXPECTED;
            case PUBLISHED -> expected
                    ? new Sentence(
                            "Après vos entretiens, nous vous demanderons une évaluation de chaque candidat, sous"
                                    + " quelques jours.",
                            "After your interviews we will ask you for a scorecard of each candidate, within a few"
                                    + " days.")
                    : NOT_EXPECTED;
            case POSTPONED -> new Sentence(
                    "Le Café Select est reporté : nous vous écrirons la nouvelle date dès qu'elle est fixée.",
                    "The Café Select is postponed: we will write to you with the new date once it is set.");
            case HELD -> new Sentence(
                    "Le Café Select a eu lieu. L'antenne délibère dès qu'elle a toutes les évaluations.",
                    "The Café Select has taken place. The chapter decides once it has all scorecards.");
            case DELIBERATED -> new Sentence(
                    "Ce Café Select est terminé. Merci !", "This Café Select is over. Thank you!");
            case CANCELLED -> new Sentence("Le Café Select de cette saison est annulé : nous n'attendons rien de vous.",
                    "This season's Café Select is cancelled: we expect nothing from you.");
        };
    }
}
