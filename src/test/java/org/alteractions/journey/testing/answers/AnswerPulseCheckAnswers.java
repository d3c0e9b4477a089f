package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'answer-pulse-check': -Djourney.guide=write. */
public final class AnswerPulseCheckAnswers extends FormAnswers {

    public AnswerPulseCheckAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public AnswerPulseCheckAnswers pulseParty(String answer) {
        put("pulseParty", answer);
        return this;
    }

    public AnswerPulseCheckAnswers pulseMood(String answer) {
        put("pulseMood", answer);
        return this;
    }

    public AnswerPulseCheckAnswers pulseEquipped(String answer) {
        put("pulseEquipped", answer);
        return this;
    }

    public AnswerPulseCheckAnswers pulseWorry(String answer) {
        put("pulseWorry", answer);
        return this;
    }
}
