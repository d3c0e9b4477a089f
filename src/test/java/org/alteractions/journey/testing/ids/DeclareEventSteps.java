package org.alteractions.journey.testing.ids;

/** Written by IdConstantsTest from the models and forms: -Djourney.guide=write. */
public final class DeclareEventSteps {

    public static final String TELL_DOSSIER = "serviceTask_tellDossier";

    private DeclareEventSteps() {}
}
