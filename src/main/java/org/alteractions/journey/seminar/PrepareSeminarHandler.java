package org.alteractions.journey.seminar;

import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "prepare-seminar": when, where and with whom the seminar takes place. */
@Component
class PrepareSeminarHandler implements TaskFormHandler {

    private final Seminars seminars;

    PrepareSeminarHandler(Seminars seminars) {
        this.seminars = seminars;
    }

    /** Whether the seminar of a season takes place. The routing variable has the same values in camel case. */
    enum PreparationDecision { PLAN, CANCEL }

    @Override
    public String form() {
        return "prepare-seminar";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.PREPARATION_DECISION.key(), PrepareSeminarHandler.PreparationDecision.class)) {
            case PLAN -> prepare(form);
            case CANCEL -> seminars.cancel(SeminarReference.of(form.reference()));
        }
    }

    private void prepare(Submission form) {
        seminars.prepare(
                SeminarReference.of(form.reference()),
                form.dateTime(form.date("seminarDate"), "seminarStart"),
                form.text("seminarPlace"),
                new Seminar.Trainer(
                        form.text("trainerName"), form.text("trainerEmail"), form.text("trainerLanguage")));
    }
}
