package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'decide-registrations': -Djourney.guide=write. */
public final class DecideRegistrationsAnswers extends FormAnswers {

    public static DecideRegistrationsAnswers goOn() {
        return new DecideRegistrationsAnswers().registrationDecision("goOn");
    }

    public static DecideRegistrationsAnswers extend() {
        return new DecideRegistrationsAnswers().registrationDecision("extend");
    }

    public static DecideRegistrationsAnswers cancelSeason() {
        return new DecideRegistrationsAnswers().registrationDecision("cancelSeason");
    }

    public DecideRegistrationsAnswers registrationDecision(String answer) {
        put("registrationDecision", answer);
        return this;
    }

    public DecideRegistrationsAnswers newClosingDate(String answer) {
        put("newClosingDate", answer);
        return this;
    }

    public DecideRegistrationsAnswers registrationRemarks(String answer) {
        put("registrationRemarks", answer);
        return this;
    }
}
