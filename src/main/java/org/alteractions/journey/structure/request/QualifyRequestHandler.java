package org.alteractions.journey.structure.request;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "qualify-request": records the decision of the association and the structure. */
@Component
class QualifyRequestHandler implements TaskFormHandler {

    private final Requests requests;

    QualifyRequestHandler(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String form() {
        return "qualify-request";
    }

    @Override
    public void record(Submission form) {
        DossierReference reference = DossierReference.of(form.reference());
        switch (form.decision(Variable.QUALIFICATION_DECISION.key(), QualificationDecision.class)) {
            case ACCEPT -> requests.accept(reference, form.text("missionScope"));
            case REFRAME -> requests.reframe(reference, form.text("missionScope"));
            case MORE_INFORMATION -> requests.ask(reference, form.text("missingInformation"));
            case NEXT_SEASON -> requests.postpone(reference, form.text("decisionReason"));
            case DECLINE -> requests.decline(reference, form.text("decisionReason"));
        }
    }
}
