package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'correct-address': -Djourney.guide=write. */
public final class CorrectAddressAnswers extends FormAnswers {

    public static CorrectAddressAnswers correct() {
        return new CorrectAddressAnswers().addressDecision("correct");
    }

    public static CorrectAddressAnswers same() {
        return new CorrectAddressAnswers().addressDecision("same");
    }

    public CorrectAddressAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public CorrectAddressAnswers undeliveredMail(String answer) {
        put("undeliveredMail", answer);
        return this;
    }

    public CorrectAddressAnswers addressDecision(String answer) {
        put("addressDecision", answer);
        return this;
    }

    public CorrectAddressAnswers correctedAddress(String answer) {
        put("correctedAddress", answer);
        return this;
    }

    public CorrectAddressAnswers recordShown(String answer) {
        put("recordShown", answer);
        return this;
    }
}
