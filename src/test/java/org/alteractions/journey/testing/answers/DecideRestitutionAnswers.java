package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'decide-restitution': -Djourney.guide=write. */
public final class DecideRestitutionAnswers extends FormAnswers {

    public static DecideRestitutionAnswers reschedule() {
        return new DecideRestitutionAnswers().restitutionDecision("reschedule");
    }

    public static DecideRestitutionAnswers close() {
        return new DecideRestitutionAnswers().restitutionDecision("close");
    }

    public DecideRestitutionAnswers restitutionDecision(String answer) {
        put("restitutionDecision", answer);
        return this;
    }

    public DecideRestitutionAnswers restitutionDecisionNotes(String answer) {
        put("restitutionDecisionNotes", answer);
        return this;
    }
}
