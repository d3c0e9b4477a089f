package org.alteractions.journey.structure.request;

import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "record-scope-answer": whether the structure agrees to the reframed scope. */
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
        requests.scopeAnswered(
                form.reference(), "accept".equals(form.text("scopeAnswer")), form.text("scopeComment"));
    }
}
