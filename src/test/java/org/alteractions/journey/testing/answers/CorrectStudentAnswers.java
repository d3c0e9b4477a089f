package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'correct-student': -Djourney.guide=write. */
public final class CorrectStudentAnswers extends FormAnswers {

    public CorrectStudentAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public CorrectStudentAnswers correctedApplication(String answer) {
        put("correctedApplication", answer);
        return this;
    }

    public CorrectStudentAnswers studentFirstName(String answer) {
        put("studentFirstName", answer);
        return this;
    }

    public CorrectStudentAnswers studentLastName(String answer) {
        put("studentLastName", answer);
        return this;
    }

    public CorrectStudentAnswers studentEmail(String answer) {
        put("studentEmail", answer);
        return this;
    }

    public CorrectStudentAnswers studentPhone(String answer) {
        put("studentPhone", answer);
        return this;
    }

    public CorrectStudentAnswers studentLanguage(String answer) {
        put("studentLanguage", answer);
        return this;
    }

    public CorrectStudentAnswers recordShown(String answer) {
        put("recordShown", answer);
        return this;
    }
}
