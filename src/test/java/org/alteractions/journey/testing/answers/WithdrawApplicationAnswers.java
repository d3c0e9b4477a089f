package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'withdraw-application': -Djourney.guide=write. */
public final class WithdrawApplicationAnswers extends FormAnswers {

    public WithdrawApplicationAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public WithdrawApplicationAnswers concernedApplication(String answer) {
        put("concernedApplication", answer);
        return this;
    }

    public WithdrawApplicationAnswers withdrawalReason(String answer) {
        put("withdrawalReason", answer);
        return this;
    }
}
