package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'unblock-step': -Djourney.guide=write. */
public final class UnblockStepAnswers extends FormAnswers {

    public static UnblockStepAnswers correctAddress() {
        return new UnblockStepAnswers().stepDecision("correctAddress");
    }

    public static UnblockStepAnswers tryAgain() {
        return new UnblockStepAnswers().stepDecision("tryAgain");
    }

    public static UnblockStepAnswers leaveToOperators() {
        return new UnblockStepAnswers().stepDecision("leaveToOperators");
    }

    public UnblockStepAnswers stepDecision(String answer) {
        put("stepDecision", answer);
        return this;
    }

    public UnblockStepAnswers failedStepAddress(String answer) {
        put("failedStepAddress", answer);
        return this;
    }
}
