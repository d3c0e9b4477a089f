package org.alteractions.journey.season.closing;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "close-season": the season's figures, and a note for the next one. */
@Component
class CloseSeasonHandler implements TaskFormHandler {

    private final SeasonClosingService service;

    CloseSeasonHandler(SeasonClosingService service) {
        this.service = service;
    }

    @Override
    public String form() {
        return "close-season";
    }

    @Override
    public void record(Submission form) {
        service.close(SeasonReference.of(form.reference()), form.text("seasonNote"));
    }
}
