package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'correct-contact': -Djourney.guide=write. */
public final class CorrectContactAnswers extends FormAnswers {

    public CorrectContactAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public CorrectContactAnswers concernedDossier(String answer) {
        put("concernedDossier", answer);
        return this;
    }

    public CorrectContactAnswers contactName(String answer) {
        put("contactName", answer);
        return this;
    }

    public CorrectContactAnswers contactEmail(String answer) {
        put("contactEmail", answer);
        return this;
    }

    public CorrectContactAnswers contactPhone(String answer) {
        put("contactPhone", answer);
        return this;
    }

    public CorrectContactAnswers contactLanguage(String answer) {
        put("contactLanguage", answer);
        return this;
    }

    public CorrectContactAnswers recordShown(String answer) {
        put("recordShown", answer);
        return this;
    }
}
