package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'publish-plan': -Djourney.guide=write. */
public final class PublishPlanAnswers extends FormAnswers {

    public static PublishPlanAnswers publish() {
        return new PublishPlanAnswers().planDecision("publish");
    }

    public static PublishPlanAnswers planAgain() {
        return new PublishPlanAnswers().planDecision("planAgain");
    }

    public static PublishPlanAnswers cancel() {
        return new PublishPlanAnswers().planDecision("cancel");
    }

    public PublishPlanAnswers planDecision(String answer) {
        put("planDecision", answer);
        return this;
    }

    public PublishPlanAnswers planComment(String answer) {
        put("planComment", answer);
        return this;
    }
}
