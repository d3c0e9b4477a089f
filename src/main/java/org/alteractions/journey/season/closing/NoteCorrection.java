package org.alteractions.journey.season.closing;

import java.util.Set;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.form.AnswerCorrector;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Corrects the note of a closed season. Its figures stay as they were on the day of closing. */
@Component
class NoteCorrection implements AnswerCorrector {

    private final SeasonClosingService service;

    NoteCorrection(SeasonClosingService service) {
        this.service = service;
    }

    @Override
    public String form() {
        return "close-season";
    }

    @Override
    public Set<String> keys() {
        return Set.of("seasonNote");
    }

    @Override
    public void correct(Submission corrected) {
        service.correct(SeasonReference.of(corrected.reference()), corrected.text("seasonNote"));
    }
}
