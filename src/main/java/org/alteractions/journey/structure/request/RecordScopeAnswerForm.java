package org.alteractions.journey.structure.request;

import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormRecorder;
import org.springframework.stereotype.Component;

/** Task form "record-scope-answer": whether the structure agrees to the reframed scope. */
@Component
class RecordScopeAnswerForm implements TaskFormRecorder {

    private final Requests requests;

    RecordScopeAnswerForm(Requests requests) {
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
