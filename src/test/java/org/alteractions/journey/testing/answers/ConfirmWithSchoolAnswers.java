package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'confirm-with-school': -Djourney.guide=write. */
public final class ConfirmWithSchoolAnswers extends FormAnswers {

    public static ConfirmWithSchoolAnswers confirmed() {
        return new ConfirmWithSchoolAnswers().schoolAnswer("confirmed");
    }

    public static ConfirmWithSchoolAnswers otherDate() {
        return new ConfirmWithSchoolAnswers().schoolAnswer("otherDate");
    }

    public static ConfirmWithSchoolAnswers cancelled() {
        return new ConfirmWithSchoolAnswers().schoolAnswer("cancelled");
    }

    public ConfirmWithSchoolAnswers schoolAnswer(String answer) {
        put("schoolAnswer", answer);
        return this;
    }

    public ConfirmWithSchoolAnswers schoolRemarks(String answer) {
        put("schoolRemarks", answer);
        return this;
    }
}
