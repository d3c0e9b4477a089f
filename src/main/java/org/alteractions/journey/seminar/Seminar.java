package org.alteractions.journey.seminar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SeminarReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The seminar of a season.
 *
 * @param reference for instance NAN-2026-AUTUMN/seminar; the business key of its process
 * @param startsAt  in local time of Europe/Paris
 */
record Seminar(
        @Id SeminarReference reference,
        @Version Integer version,
        SeasonReference season,
        LocalDateTime startsAt,
        String place,
        @Embedded.Empty(prefix = "trainer_") Trainer trainer,
        State state) {

    public enum State {
        PREPARED,
        POSTPONED,
        HELD,
        CANCELLED
    }

    /**
     * A person of the sector who trains the students.
     *
     * @param language "fr" or "en"
     */
    record Trainer(String name, String email, String language) {}

    static Seminar prepared(
            SeminarReference reference, SeasonReference season, LocalDateTime startsAt, String place, Trainer trainer) {
        return new Seminar(reference, null, season, startsAt, place, trainer, State.PREPARED);
    }

    Seminar prepare(LocalDateTime next, String where, Trainer by) {
        in(State.POSTPONED);
        return new Seminar(reference, version, season, next, where, by, State.PREPARED);
    }

    Seminar trainerAt(String address) {
        return new Seminar(reference, version, season, startsAt, place,
                new Trainer(trainer.name(), address, trainer.language()), state);
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

    /** True also for a postponed seminar, which has no day yet. */
    boolean isAheadOn(LocalDate today) {
        return state == State.POSTPONED || state == State.PREPARED && startsAt.toLocalDate().isAfter(today);
    }

    private Seminar in(State... expected) {
        if (!Set.of(expected).contains(state)) {
            throw SeminarRefusal.MOVED_ON.of(reference.value());
        }
        return this;
    }

    private Seminar with(State next) {
        return new Seminar(reference, version, season, startsAt, place, trainer, next);
    }

    String trainerName() {
        return trainer.name();
    }

    String trainerEmail() {
        return trainer.email();
    }

    String trainerLanguage() {
        return trainer.language();
    }
}
