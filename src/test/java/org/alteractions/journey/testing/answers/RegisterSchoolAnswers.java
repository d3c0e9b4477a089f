package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'register-school': -Djourney.guide=write. */
public final class RegisterSchoolAnswers extends FormAnswers {

    public static RegisterSchoolAnswers add() {
        return new RegisterSchoolAnswers().partnerAction("add");
    }

    public static RegisterSchoolAnswers change() {
        return new RegisterSchoolAnswers().partnerAction("change");
    }

    public static RegisterSchoolAnswers retire() {
        return new RegisterSchoolAnswers().partnerAction("retire");
    }

    public RegisterSchoolAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public RegisterSchoolAnswers partnerAction(String answer) {
        put("partnerAction", answer);
        return this;
    }

    public RegisterSchoolAnswers knownPartner(String answer) {
        put("knownPartner", answer);
        return this;
    }

    public RegisterSchoolAnswers partnerName(String answer) {
        put("partnerName", answer);
        return this;
    }

    public RegisterSchoolAnswers partnerContact(String answer) {
        put("partnerContact", answer);
        return this;
    }

    public RegisterSchoolAnswers partnerEmail(String answer) {
        put("partnerEmail", answer);
        return this;
    }

    public RegisterSchoolAnswers partnerLanguage(String answer) {
        put("partnerLanguage", answer);
        return this;
    }

    public RegisterSchoolAnswers recordShown(String answer) {
        put("recordShown", answer);
        return this;
    }
}
