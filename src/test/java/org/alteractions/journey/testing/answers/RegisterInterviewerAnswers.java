package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'register-interviewer': -Djourney.guide=write. */
public final class RegisterInterviewerAnswers extends FormAnswers {

    public static RegisterInterviewerAnswers add() {
        return new RegisterInterviewerAnswers().partnerAction("add");
    }

    public static RegisterInterviewerAnswers change() {
        return new RegisterInterviewerAnswers().partnerAction("change");
    }

    public static RegisterInterviewerAnswers retire() {
        return new RegisterInterviewerAnswers().partnerAction("retire");
    }

    public RegisterInterviewerAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public RegisterInterviewerAnswers partnerAction(String answer) {
        put("partnerAction", answer);
        return this;
    }

    public RegisterInterviewerAnswers knownPartner(String answer) {
        put("knownPartner", answer);
        return this;
    }

    public RegisterInterviewerAnswers partnerName(String answer) {
        put("partnerName", answer);
        return this;
    }

    public RegisterInterviewerAnswers partnerEmail(String answer) {
        put("partnerEmail", answer);
        return this;
    }

    public RegisterInterviewerAnswers partnerLanguage(String answer) {
        put("partnerLanguage", answer);
        return this;
    }

    public RegisterInterviewerAnswers membership(String answer) {
        put("membership", answer);
        return this;
    }

    public RegisterInterviewerAnswers formerSchool(String answer) {
        put("formerSchool", answer);
        return this;
    }

    public RegisterInterviewerAnswers recordShown(String answer) {
        put("recordShown", answer);
        return this;
    }
}
