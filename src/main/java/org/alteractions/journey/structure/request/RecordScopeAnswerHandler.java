package org.alteractions.journey.structure.request;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "record-scope-answer": records whether the structure agrees to the reframed scope. */
@Component
class RecordScopeAnswerHandler implements TaskFormHandler {

    private final Requests requests;

    RecordScopeAnswerHandler(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String form() {
        return "record-scope-answer";
    }

    @Override
    public void record(Submission form) {
        boolean accepted = switch (form.decision(Variable.SCOPE_ANSWER.key(), ScopeAnswer.class)) {
            case ACCEPT -> true;
            case REFUSE -> false;
        };
        requests.scopeAnswered(DossierReference.of(form.reference()), accepted, form.text("scopeComment"));
    }
}
