package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'review-teams': -Djourney.guide=write. */
public final class ReviewTeamsAnswers extends FormAnswers {

    public static ReviewTeamsAnswers oneByOne() {
        return new ReviewTeamsAnswers().teamReviewDecision("oneByOne");
    }

    public static ReviewTeamsAnswers all() {
        return new ReviewTeamsAnswers().teamReviewDecision("all");
    }

    public ReviewTeamsAnswers reviewedVariant(String answer) {
        put("reviewedVariant", answer);
        return this;
    }

    public ReviewTeamsAnswers teamReviewDecision(String answer) {
        put("teamReviewDecision", answer);
        return this;
    }

    public ReviewTeamsAnswers teamReviewRemarks(String answer) {
        put("teamReviewRemarks", answer);
        return this;
    }
}
