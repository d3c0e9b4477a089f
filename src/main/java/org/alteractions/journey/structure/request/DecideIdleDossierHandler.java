package org.alteractions.journey.structure.request;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "decide-idle-dossier": decides about a dossier that waited too long for a team or a season. */
@Component
class DecideIdleDossierHandler implements TaskFormHandler {

    private final Requests requests;

    DecideIdleDossierHandler(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String form() {
        return "decide-idle-dossier";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.IDLE_DECISION.key(), IdleDecision.class)) {
            case REQUALIFY -> requests.requalify(DossierReference.of(form.reference()));
            case CLOSE -> requests.decline(DossierReference.of(form.reference()), form.text("decisionReason"));
            case KEEP -> { }
        }
    }
}
