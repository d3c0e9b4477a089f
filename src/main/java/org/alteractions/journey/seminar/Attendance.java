package org.alteractions.journey.seminar;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A student who is expected at a seminar, from the answer to the invitation or from the day itself.
 *
 * @param student number of the application
 * @param answer  the student's answer before the day; null for none
 * @param remark  noted with the answer, for the chapter; null otherwise
 * @param reason  why an absent student counts as trained or not, for the chapter; null otherwise
 */
record Attendance(
        @Id Long id,
        @Version Integer version,
        SeminarReference seminar,
        ApplicationNumber student,
        State state,
        Answer answer,
        String remark,
        String reason) {

    public enum State {
        EXPECTED(false),
        PRESENT(true),
        /** Awaits a decision. */
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

    static Attendance expected(SeminarReference seminar, ApplicationNumber student) {
        return new Attendance(null, null, seminar, student, State.EXPECTED, null, null, null);
    }

    /** Replaces an earlier answer. A student who gives the place up is no longer expected. */
    Attendance answer(Answer said, String note) {
        State next = said == Answer.GIVES_UP ? State.MISSED : State.EXPECTED;
        return new Attendance(id, version, seminar, student, in(State.EXPECTED, next), said, note, reason);
    }

    /** Deletes the answer when the day is postponed: it does not apply to the next day. */
    Attendance forget() {
        return new Attendance(id, version, seminar, student, in(State.EXPECTED, State.EXPECTED), null, null, reason);
    }

    Attendance attend(boolean present) {
        return with(in(State.EXPECTED, present ? State.PRESENT : State.ABSENT), reason);
    }

    Attendance decide(boolean caughtUp, String why) {
        return with(in(State.ABSENT, caughtUp ? State.CAUGHT_UP : State.MISSED), why);
    }

    private State in(State expected, State next) {
        if (state != expected) {
            throw SeminarRefusal.ATTENDANCE_SETTLED.of();
        }
        return next;
    }

    private Attendance with(State next, String why) {
        return new Attendance(id, version, seminar, student, next, answer, remark, why);
    }
}
