package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'decide-waiting-application': -Djourney.guide=write. */
public final class DecideWaitingApplicationAnswers extends FormAnswers {

    public static DecideWaitingApplicationAnswers keep() {
        return new DecideWaitingApplicationAnswers().waitingDecision("keep");
    }

    public static DecideWaitingApplicationAnswers close() {
        return new DecideWaitingApplicationAnswers().waitingDecision("close");
    }

    public DecideWaitingApplicationAnswers waitingDecision(String answer) {
        put("waitingDecision", answer);
        return this;
    }

    public DecideWaitingApplicationAnswers closingReason(String answer) {
        put("closingReason", answer);
        return this;
    }
}
