package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'give-feedback': -Djourney.guide=write. */
public final class GiveFeedbackAnswers extends FormAnswers {

    public GiveFeedbackAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public GiveFeedbackAnswers feedbackParty(String answer) {
        put("feedbackParty", answer);
        return this;
    }

    public GiveFeedbackAnswers feedbackRating(String answer) {
        put("feedbackRating", answer);
        return this;
    }

    public GiveFeedbackAnswers feedbackRecommends(String answer) {
        put("feedbackRecommends", answer);
        return this;
    }

    public GiveFeedbackAnswers feedbackLiked(String answer) {
        put("feedbackLiked", answer);
        return this;
    }

    public GiveFeedbackAnswers feedbackImprove(String answer) {
        put("feedbackImprove", answer);
        return this;
    }
}
