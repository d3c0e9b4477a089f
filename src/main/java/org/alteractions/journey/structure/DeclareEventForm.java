package org.alteractions.journey.structure;

import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.CaseOpener;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "declare-event": staff tell a running dossier what somebody said on the phone. */
@Component
class DeclareEventForm implements CaseOpener {

    private final Dossiers dossiers;

    DeclareEventForm(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String form() {
        return "declare-event";
    }

    @Override
    public String open(Submission form) {
        Dossier dossier = dossiers.get(form.text("concernedDossier")).open();
        return dossier.in(form.text(Variable.CHAPTER.key())).reference();
    }
}
