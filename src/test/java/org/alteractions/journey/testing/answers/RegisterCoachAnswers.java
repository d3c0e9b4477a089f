package org.alteractions.journey.testing.answers;

import java.util.List;

/** Written by AnswerBuildersTest from the form 'register-coach': -Djourney.guide=write. */
public final class RegisterCoachAnswers extends FormAnswers {

    public static RegisterCoachAnswers add() {
        return new RegisterCoachAnswers().partnerAction("add");
    }

    public static RegisterCoachAnswers change() {
        return new RegisterCoachAnswers().partnerAction("change");
    }

    public static RegisterCoachAnswers retire() {
        return new RegisterCoachAnswers().partnerAction("retire");
    }

    public RegisterCoachAnswers chapter(String answer) {
        put("chapter", answer);
        return this;
    }

    public RegisterCoachAnswers partnerAction(String answer) {
        put("partnerAction", answer);
        return this;
    }

    public RegisterCoachAnswers knownPartner(String answer) {
        put("knownPartner", answer);
        return this;
    }

    public RegisterCoachAnswers partnerName(String answer) {
        put("partnerName", answer);
        return this;
    }

    public RegisterCoachAnswers coachCompany(String answer) {
        put("coachCompany", answer);
        return this;
    }

    public RegisterCoachAnswers partnerEmail(String answer) {
        put("partnerEmail", answer);
        return this;
    }

    public RegisterCoachAnswers partnerPhone(String answer) {
        put("partnerPhone", answer);
        return this;
    }

    public RegisterCoachAnswers partnerLanguage(String answer) {
        put("partnerLanguage", answer);
        return this;
    }

    public RegisterCoachAnswers coachCapacity(int answer) {
        put("coachCapacity", answer);
        return this;
    }

    public RegisterCoachAnswers coachAvailable(boolean answer) {
        put("coachAvailable", answer);
        return this;
    }

    public RegisterCoachAnswers coachConflicts(List<String> answer) {
        put("coachConflicts", answer);
        return this;
    }

    public RegisterCoachAnswers recordShown(String answer) {
        put("recordShown", answer);
        return this;
    }
}
