package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'record-offer-answer': -Djourney.guide=write. */
public final class RecordOfferAnswerAnswers extends FormAnswers {

    public static RecordOfferAnswerAnswers accept() {
        return new RecordOfferAnswerAnswers().offerAnswer("accept");
    }

    public static RecordOfferAnswerAnswers decline() {
        return new RecordOfferAnswerAnswers().offerAnswer("decline");
    }

    public RecordOfferAnswerAnswers offerAnswer(String answer) {
        put("offerAnswer", answer);
        return this;
    }

    public RecordOfferAnswerAnswers offerComment(String answer) {
        put("offerComment", answer);
        return this;
    }
}
