package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'decide-idle-dossier': -Djourney.guide=write. */
public final class DecideIdleDossierAnswers extends FormAnswers {

    public static DecideIdleDossierAnswers keep() {
        return new DecideIdleDossierAnswers().idleDecision("keep");
    }

    public static DecideIdleDossierAnswers requalify() {
        return new DecideIdleDossierAnswers().idleDecision("requalify");
    }

    public static DecideIdleDossierAnswers close() {
        return new DecideIdleDossierAnswers().idleDecision("close");
    }

    public DecideIdleDossierAnswers idleDecision(String answer) {
        put("idleDecision", answer);
        return this;
    }

    public DecideIdleDossierAnswers decisionReason(String answer) {
        put("decisionReason", answer);
        return this;
    }
}
