package org.alteractions.journey.season;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One term of one chapter.
 *
 * @param reference for instance NAN-2026-AUTUMN; the business key of its process
 */
public record Season(
        @Id SeasonReference reference,
        @Version Integer version,
        ChapterId chapter,
        int seasonYear,
        Term term,
        @Embedded.Empty SeasonDays days,
        State state) {

    /** State of a season. */
    public enum State {
        PREPARED("en préparation"),
        REGISTRATION_OPEN("inscriptions ouvertes"),
        REGISTRATION_CLOSED("inscriptions closes"),
        LAUNCHED("missions lancées"),
        CLOSED("close"),
        CANCELLED("annulée");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static SeasonReference reference(String chapterCode, int year, Term term) {
        return SeasonReference.of("%s-%d-%s".formatted(chapterCode, year, term));
    }

    /** @throws Refusal if the calendar is out of order, in the past or in another year */
    static Season opened(
            SeasonReference reference, ChapterId chapter, int year, Term term, SeasonDays days, LocalDate today) {
        days.check(today);
        if (days.missionsStart().getYear() != year) {
            throw SeasonRefusal.OTHER_YEAR.of(days.missionsStart().getYear());
        }
        return new Season(reference, null, chapter, year, term, days, State.PREPARED);
    }

    Season openRegistration() {
        return running().with(State.REGISTRATION_OPEN, days);
    }

    Season closeRegistration() {
        return running().with(State.REGISTRATION_CLOSED, days);
    }

    /** @throws Refusal if the new day is past, or not before the Café Select */
    Season extendTo(LocalDate newClosing, LocalDate today) {
        if (newClosing.isBefore(today)) {
            throw SeasonRefusal.CLOSING_PAST.of();
        }
        if (!newClosing.isBefore(days.cafeSelectOn())) {
            throw SeasonRefusal.CLOSING_AFTER_CAFE_SELECT.of();
        }
        return running().with(state, days.closingOn(newClosing));
    }

    Season launch() {
        return running().with(State.LAUNCHED, days);
    }

    /** @throws Refusal if its missions were not launched, or it is closed already */
    public Season close() {
        if (state != State.LAUNCHED) {
            throw SeasonRefusal.ENDED.of(reference.value(), state.label());
        }
        return with(State.CLOSED, days);
    }

    Season cancel() {
        return running().with(State.CANCELLED, days);
    }

    /** The autumn of the same academic year, whose students do a second mission in spring; empty for an autumn. */
    public Optional<SeasonReference> autumnBefore() {
        String code = reference.value().substring(0, reference.value().indexOf('-'));
        return term == Term.SPRING ? Optional.of(reference(code, seasonYear - 1, Term.AUTUMN)) : Optional.empty();
    }

    private Season running() {
        if (state == State.CANCELLED || state == State.LAUNCHED || state == State.CLOSED) {
            throw SeasonRefusal.ENDED.of(reference.value(), state.label());
        }
        return this;
    }

    private Season with(State next, SeasonDays dated) {
        return new Season(reference, version, chapter, seasonYear, term, dated, next);
    }

    /** For instance "saison d'automne 2027", "autumn season 2027". */
    public String title(Locale language) {
        return Locale.FRENCH.equals(language)
                ? "saison " + (term == Term.AUTUMN ? "d'" : "de ") + term.label() + " " + seasonYear
                : term.label(language) + " season " + seasonYear;
    }

    /** Adds the season to an event: "le séminaire, saison d'automne 2027". */
    public Sentence dated(Sentence what) {
        return new Sentence(what.french() + ", " + title(Locale.FRENCH), what.english() + ", " + title(Locale.ENGLISH));
    }

    public LocalDate registrationOpens() {
        return days.registrationOpens();
    }

    public LocalDate registrationCloses() {
        return days.registrationCloses();
    }

    public LocalDate cafeSelectOn() {
        return days.cafeSelectOn();
    }

    public LocalDate seminarOn() {
        return days.seminarOn();
    }

    public LocalDate missionsStart() {
        return days.missionsStart();
    }

    public LocalDate missionsEnd() {
        return days.missionsEnd();
    }
}
