package org.alteractions.journey.seminar;

import org.alteractions.journey.Refusal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A student who was expected at a seminar.
 *
 * @param student number of the application
 * @param reason  why an absent student counts as trained or not, for the chapter; null otherwise
 */
record Attendance(
        @Id Long id, @Version Integer version, String seminar, String student, State state, String reason) {

    enum State {
        PRESENT(true),
        /** Somebody has to decide what follows. */
        ABSENT(false),
        CAUGHT_UP(true),
        MISSED(false);

        private final boolean trained;

        State(boolean trained) {
            this.trained = trained;
        }

        boolean trained() {
            return trained;
        }
    }

    static Attendance of(String seminar, String student, boolean present) {
        return new Attendance(null, null, seminar, student, present ? State.PRESENT : State.ABSENT, null);
    }

    Attendance decide(boolean caughtUp, String why) {
        if (state != State.ABSENT) {
            throw new Refusal("Cette absence est déjà traitée.");
        }
        return new Attendance(id, version, seminar, student, caughtUp ? State.CAUGHT_UP : State.MISSED, why);
    }
}
