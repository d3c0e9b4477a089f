package org.alteractions.journey.team.confirmation;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Task form "decide-leftover-dossier": decides about a dossier that got no team this season. */
@Component
class DecideLeftoverDossierHandler implements TaskFormHandler {

    private final DossierRegister dossiers;

    DecideLeftoverDossierHandler(DossierRegister dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String form() {
        return "decide-leftover-dossier";
    }

    @Override
    public void record(Submission form) {
        String reason = form.text("leftoverReason");
        switch (form.decision(Variable.LEFTOVER_DECISION.key(), LeftoverDecision.class)) {
            case NEXT_SEASON -> dossiers.rollOver(DossierReference.of(form.reference()), reason);
            case CLOSE -> dossiers.closeWithoutTeam(DossierReference.of(form.reference()), reason);
        }
    }
}
