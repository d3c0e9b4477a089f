package org.alteractions.journey.seminar;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "decide-absent": whether a student who did not come counts as trained. */
@Component
class DecideAbsentHandler implements TaskFormHandler {

    private final Seminars seminars;

    DecideAbsentHandler(Seminars seminars) {
        this.seminars = seminars;
    }

    /** Decision on a student who missed the seminar. The form's question has the same values in camel case. */
    enum AbsenceDecision { CAUGHT_UP, MISSED }

    @Override
    public String form() {
        return "decide-absent";
    }

    @Override
    public void record(Submission form) {
        ApplicationNumber student = ApplicationNumber.of(form.at().id(Variable.CANDIDATE).orElseThrow());
        boolean caughtUp = switch (form.decision("absenceDecision", DecideAbsentHandler.AbsenceDecision.class)) {
            case CAUGHT_UP -> true;
            case MISSED -> false;
        };
        seminars.decide(SeminarReference.of(form.reference()), student, caughtUp, form.text("absenceReason"));
    }
}
