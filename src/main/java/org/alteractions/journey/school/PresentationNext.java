package org.alteractions.journey.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.ComesNext;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Describes what comes next for the school of a presentation and for the invited structures. */
@Component
class PresentationNext implements ComesNext {

    private final PresentationRepository presentations;
    private final SeasonRepository seasons;
    private final Clock clock;

    PresentationNext(PresentationRepository presentations, SeasonRepository seasons, Clock clock) {
        this.presentations = presentations;
        this.seasons = seasons;
        this.clock = clock;
    }

    @Override
    public Optional<Sentence> of(CaseReference reference, Recipient person) {
        return presentations.findById(PresentationReference.of(reference)).map(presentation -> next(
                presentation.state(), person.id().isOf(SchoolRecipients.PEOPLE), seasons.get(presentation.season())));
    }

    private Sentence next(Presentation.State state, boolean school, Season season) {
        return switch (state) {
            case TO_PLAN -> dated(season.registrationCloses(),
                    new Sentence("Nous vous écrirons une date pour la présentation",
                            "We will write to you with a date for the presentation"),
                    new Sentence(", avant la fin des inscriptions, le %s", ", before registrations close on %s"));
            case PROPOSED -> school
                    ? new Sentence("Cette date attend votre accord ; les structures sont invitées ensuite.",
                            "This date awaits your agreement; structures are invited after that.")
                    : new Sentence("L'école n'a pas encore confirmé cette date : nous vous écrirons.",
                            "The school has not confirmed this date yet: we will write to you.");
            case CONFIRMED, HELD -> season.registrationCloses().isBefore(LocalDate.now(clock))
                    ? dated(season.missionsStart(),
                            new Sentence("Les missions de cette saison sont préparées",
                                    "The missions of this season are being prepared"),
                            new Sentence(" ; elles commencent vers le %s", "; they begin around %s"))
                    : dated(season.registrationCloses(),
                            school
                                    ? new Sentence("Vos étudiants peuvent s'inscrire", "Your students may register")
                                    : new Sentence("Les étudiants s'inscrivent", "Students register"),
                            new Sentence(" jusqu'au %s", " until %s"));
            case CANCELLED -> new Sentence("La présentation n'a pas lieu cette saison : nous n'attendons rien de vous.",
                    "The presentation does not take place this season: we expect nothing from you.");
        };
    }

    /** Leaves out a day that has passed. */
    private Sentence dated(LocalDate day, Sentence what, Sentence when) {
        boolean ahead = !day.isBefore(LocalDate.now(clock));
        return new Sentence(
                what.french() + (ahead ? when.french().formatted(WrittenDates.day(day, Locale.FRENCH)) : "") + ".",
                what.english() + (ahead ? when.english().formatted(WrittenDates.day(day, Locale.ENGLISH)) : "") + ".");
    }
}
