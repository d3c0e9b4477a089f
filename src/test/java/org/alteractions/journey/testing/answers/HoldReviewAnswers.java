package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'hold-review': -Djourney.guide=write. */
public final class HoldReviewAnswers extends FormAnswers {

    public static HoldReviewAnswers reviewed() {
        return new HoldReviewAnswers().reviewOutcome("reviewed");
    }

    public static HoldReviewAnswers structureGone() {
        return new HoldReviewAnswers().reviewOutcome("structureGone");
    }

    public HoldReviewAnswers reviewOutcome(String answer) {
        put("reviewOutcome", answer);
        return this;
    }

    public HoldReviewAnswers recommendationStatus1(String answer) {
        put("recommendationStatus1", answer);
        return this;
    }

    public HoldReviewAnswers recommendationReason1(String answer) {
        put("recommendationReason1", answer);
        return this;
    }

    public HoldReviewAnswers recommendationResult1(String answer) {
        put("recommendationResult1", answer);
        return this;
    }

    public HoldReviewAnswers recommendationStatus2(String answer) {
        put("recommendationStatus2", answer);
        return this;
    }

    public HoldReviewAnswers recommendationReason2(String answer) {
        put("recommendationReason2", answer);
        return this;
    }

    public HoldReviewAnswers recommendationResult2(String answer) {
        put("recommendationResult2", answer);
        return this;
    }

    public HoldReviewAnswers recommendationStatus3(String answer) {
        put("recommendationStatus3", answer);
        return this;
    }

    public HoldReviewAnswers recommendationReason3(String answer) {
        put("recommendationReason3", answer);
        return this;
    }

    public HoldReviewAnswers recommendationResult3(String answer) {
        put("recommendationResult3", answer);
        return this;
    }

    public HoldReviewAnswers recommendationStatus4(String answer) {
        put("recommendationStatus4", answer);
        return this;
    }

    public HoldReviewAnswers recommendationReason4(String answer) {
        put("recommendationReason4", answer);
        return this;
    }

    public HoldReviewAnswers recommendationResult4(String answer) {
        put("recommendationResult4", answer);
        return this;
    }

    public HoldReviewAnswers recommendationStatus5(String answer) {
        put("recommendationStatus5", answer);
        return this;
    }

    public HoldReviewAnswers recommendationReason5(String answer) {
        put("recommendationReason5", answer);
        return this;
    }

    public HoldReviewAnswers recommendationResult5(String answer) {
        put("recommendationResult5", answer);
        return this;
    }

    public HoldReviewAnswers recommendationStatus6(String answer) {
        put("recommendationStatus6", answer);
        return this;
    }

    public HoldReviewAnswers recommendationReason6(String answer) {
        put("recommendationReason6", answer);
        return this;
    }

    public HoldReviewAnswers recommendationResult6(String answer) {
        put("recommendationResult6", answer);
        return this;
    }

    public HoldReviewAnswers reviewComment(String answer) {
        put("reviewComment", answer);
        return this;
    }

    public HoldReviewAnswers reviewNotes(String answer) {
        put("reviewNotes", answer);
        return this;
    }
}
