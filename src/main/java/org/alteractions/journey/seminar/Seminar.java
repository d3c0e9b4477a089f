package org.alteractions.journey.seminar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.alteractions.journey.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The seminar of a season.
 *
 * @param reference       for instance NAN-2026-AUTUMN/seminar; the business key of its process
 * @param trainerLanguage "fr" or "en"
 */
record Seminar(
        @Id String reference,
        @Version Integer version,
        String season,
        LocalDateTime startsAt,
        String place,
        String trainerName,
        String trainerEmail,
        String trainerLanguage,
        State state) {

    public enum State {
        PREPARED,
        POSTPONED,
        HELD,
        CANCELLED
    }

    /** Somebody of the sector who trains the students. */
    record Trainer(String name, String email, String language) {}

    static Seminar prepared(String reference, String season, LocalDateTime startsAt, String place, Trainer trainer) {
        return new Seminar(reference, null, season, startsAt, place, trainer.name(), trainer.email(),
                trainer.language(), State.PREPARED);
    }

    Seminar prepare(LocalDateTime next, String where, Trainer trainer) {
        in(State.POSTPONED);
        return new Seminar(reference, version, season, next, where, trainer.name(), trainer.email(),
                trainer.language(), State.PREPARED);
    }

    Seminar trainerAt(String address) {
        return new Seminar(reference, version, season, startsAt, place, trainerName, address, trainerLanguage, state);
    }

    Seminar postpone() {
        return in(State.PREPARED).with(State.POSTPONED);
    }

    Seminar hold() {
        return in(State.PREPARED).with(State.HELD);
    }

    Seminar cancel() {
        return in(State.POSTPONED).with(State.CANCELLED);
    }

    /** Also while it has no day: it will get one. */
    boolean isAheadOn(LocalDate today) {
        return state == State.POSTPONED || state == State.PREPARED && startsAt.toLocalDate().isAfter(today);
    }

    private Seminar in(State... expected) {
        if (!Set.of(expected).contains(state)) {
            throw new Refusal("Le séminaire " + reference + " n'en est plus là.");
        }
        return this;
    }

    private Seminar with(State next) {
        return new Seminar(
                reference, version, season, startsAt, place, trainerName, trainerEmail, trainerLanguage, next);
    }
}
