package org.alteractions.journey.testing.answers;

/** Written by AnswerBuildersTest from the form 'decide-leftover-dossier': -Djourney.guide=write. */
public final class DecideLeftoverDossierAnswers extends FormAnswers {

    public static DecideLeftoverDossierAnswers nextSeason() {
        return new DecideLeftoverDossierAnswers().leftoverDecision("nextSeason");
    }

    public static DecideLeftoverDossierAnswers close() {
        return new DecideLeftoverDossierAnswers().leftoverDecision("close");
    }

    public DecideLeftoverDossierAnswers leftoverDecision(String answer) {
        put("leftoverDecision", answer);
        return this;
    }

    public DecideLeftoverDossierAnswers leftoverReason(String answer) {
        put("leftoverReason", answer);
        return this;
    }
}
