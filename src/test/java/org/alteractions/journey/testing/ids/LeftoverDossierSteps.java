package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class LeftoverDossierSteps {

    public static final String DECIDE_LEFTOVER_DOSSIER = "userTask_decideLeftoverDossier";
    public static final String ROLLED_OVER = "endEvent_rolledOver";
    public static final String TELL_CLOSED = "serviceTask_tellClosed";

    private LeftoverDossierSteps() {}
}
