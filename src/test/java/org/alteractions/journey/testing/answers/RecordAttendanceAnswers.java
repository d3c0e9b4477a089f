package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'record-attendance': -Djourney.guide=write. */
public final class RecordAttendanceAnswers extends FormAnswers {

    public static RecordAttendanceAnswers held() {
        return new RecordAttendanceAnswers().sessionOutcome("held");
    }

    public static RecordAttendanceAnswers postponed() {
        return new RecordAttendanceAnswers().sessionOutcome("postponed");
    }

    public RecordAttendanceAnswers sessionOutcome(String answer) {
        put("sessionOutcome", answer);
        return this;
    }

    public RecordAttendanceAnswers presentStudents(List<String> answer) {
        put("presentStudents", answer);
        return this;
    }

    public RecordAttendanceAnswers sessionComment(String answer) {
        put("sessionComment", answer);
        return this;
    }
}
