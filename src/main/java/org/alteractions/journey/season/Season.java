package org.alteractions.journey.season;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * One term of one chapter.
 *
 * @param reference            for instance NAN-2026-AUTUMN; the business key of its process
 * @param registrationOpens    first day on which students may register
 * @param registrationCloses   last day on which they may
 * @param missionsStart        day of the kick-offs
 * @param missionsEnd          day by which restitutions are due
 */
public record Season(
        @Id String reference,
        @Version Integer version,
        String chapter,
        int seasonYear,
        Term term,
        LocalDate registrationOpens,
        LocalDate registrationCloses,
        LocalDate cafeSelectOn,
        LocalDate seminarOn,
        LocalDate missionsStart,
        LocalDate missionsEnd,
        State state) {

    /** Where a season stands. */
    public enum State {
        PREPARED("en préparation"),
        REGISTRATION_OPEN("inscriptions ouvertes"),
        REGISTRATION_CLOSED("inscriptions closes"),
        LAUNCHED("missions lancées"),
        CANCELLED("annulée");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static String reference(String chapterCode, int year, Term term) {
        return "%s-%d-%s".formatted(chapterCode, year, term);
    }

    /** @throws Refusal where the calendar is out of order, in the past or in another year */
    static Season opened(
            String reference, String chapter, int year, Term term, SeasonDays calendar, LocalDate today) {
        calendar.check(today);
        if (calendar.missionsStart().getYear() != year) {
            throw new Refusal("seasonYear", "les missions de cette saison commencent en "
                    + calendar.missionsStart().getYear() + ".");
        }
        return new Season(reference, null, chapter, year, term, calendar.registrationOpens(),
                calendar.registrationCloses(), calendar.cafeSelectOn(), calendar.seminarOn(),
                calendar.missionsStart(), calendar.missionsEnd(), State.PREPARED);
    }

    Season openRegistration() {
        return running().with(State.REGISTRATION_OPEN, registrationCloses);
    }

    Season closeRegistration() {
        return running().with(State.REGISTRATION_CLOSED, registrationCloses);
    }

    /** @throws Refusal where there would be no day left, or none between the last registration and the Café Select */
    Season extendTo(LocalDate newClosing, LocalDate today) {
        if (newClosing.isBefore(today)) {
            throw new Refusal("newClosingDate", "cette date est passée.");
        }
        if (!newClosing.isBefore(cafeSelectOn)) {
            throw new Refusal("newClosingDate", "les inscriptions doivent se clore avant le Café Select.");
        }
        return running().with(state, newClosing);
    }

    Season launch() {
        return running().with(State.LAUNCHED, registrationCloses);
    }

    Season cancel() {
        return running().with(State.CANCELLED, registrationCloses);
    }

    /** The autumn of the same academic year, whose students do a second mission in spring; empty for an autumn. */
    public Optional<String> autumnBefore() {
        String code = reference.substring(0, reference.indexOf('-'));
        return term == Term.SPRING ? Optional.of(reference(code, seasonYear - 1, Term.AUTUMN)) : Optional.empty();
    }

    private Season running() {
        if (state == State.CANCELLED || state == State.LAUNCHED) {
            throw new Refusal("La saison " + reference + " est terminée : " + state.label() + ".");
        }
        return this;
    }

    private Season with(State next, LocalDate closes) {
        return new Season(reference, version, chapter, seasonYear, term, registrationOpens, closes, cafeSelectOn,
                seminarOn, missionsStart, missionsEnd, next);
    }

    /** For instance "saison d'automne 2027", "autumn season 2027". */
    public String title(Locale language) {
        return Locale.FRENCH.equals(language)
                ? "saison " + (term == Term.AUTUMN ? "d'" : "de ") + term.label() + " " + seasonYear
                : term.label(language) + " season " + seasonYear;
    }

    /** What happens in the season: "le séminaire, saison d'automne 2027". */
    public Sentence dated(Sentence what) {
        return new Sentence(what.french() + ", " + title(Locale.FRENCH), what.english() + ", " + title(Locale.ENGLISH));
    }
}
