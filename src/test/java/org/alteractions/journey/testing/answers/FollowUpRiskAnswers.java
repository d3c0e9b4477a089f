package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'follow-up-risk': -Djourney.guide=write. */
public final class FollowUpRiskAnswers extends FormAnswers {

    public static FollowUpRiskAnswers over() {
        return new FollowUpRiskAnswers().riskOutcome("over");
    }

    public static FollowUpRiskAnswers stillAtRisk() {
        return new FollowUpRiskAnswers().riskOutcome("stillAtRisk");
    }

    public static FollowUpRiskAnswers stopMission() {
        return new FollowUpRiskAnswers().riskOutcome("stopMission");
    }

    public FollowUpRiskAnswers riskOutcome(String answer) {
        put("riskOutcome", answer);
        return this;
    }

    public FollowUpRiskAnswers riskNotes(String answer) {
        put("riskNotes", answer);
        return this;
    }

    public FollowUpRiskAnswers stopReason(String answer) {
        put("stopReason", answer);
        return this;
    }
}
