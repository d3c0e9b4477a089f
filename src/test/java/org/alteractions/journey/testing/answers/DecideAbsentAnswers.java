package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'decide-absent': -Djourney.guide=write. */
public final class DecideAbsentAnswers extends FormAnswers {

    public static DecideAbsentAnswers caughtUp() {
        return new DecideAbsentAnswers().absenceDecision("caughtUp");
    }

    public static DecideAbsentAnswers missed() {
        return new DecideAbsentAnswers().absenceDecision("missed");
    }

    public DecideAbsentAnswers absenceDecision(String answer) {
        put("absenceDecision", answer);
        return this;
    }

    public DecideAbsentAnswers absenceReason(String answer) {
        put("absenceReason", answer);
        return this;
    }
}
