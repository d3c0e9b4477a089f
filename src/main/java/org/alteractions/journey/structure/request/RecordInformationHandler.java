package org.alteractions.journey.structure.request;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "record-information": records additional information of the structure. */
@Component
class RecordInformationHandler implements TaskFormHandler {

    private final Requests requests;

    RecordInformationHandler(Requests requests) {
        this.requests = requests;
    }

    @Override
    public String form() {
        return "record-information";
    }

    @Override
    public void record(Submission form) {
        requests.inform(DossierReference.of(form.reference()), form.text("receivedInformation"));
    }
}
