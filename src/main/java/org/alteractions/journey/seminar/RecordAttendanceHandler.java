package org.alteractions.journey.seminar;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "record-attendance": who came to the seminar. */
@Component
class RecordAttendanceHandler implements TaskFormHandler {

    private final Seminars seminars;

    RecordAttendanceHandler(Seminars seminars) {
        this.seminars = seminars;
    }

    /** Outcome of the seminar. The routing variable has the same values in camel case. */
    enum SessionOutcome { HELD, POSTPONED }

    @Override
    public String form() {
        return "record-attendance";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.SESSION_OUTCOME.key(), RecordAttendanceHandler.SessionOutcome.class)) {
            case HELD -> seminars.hold(SeminarReference.of(form.reference()),
                    form.choices("presentStudents").stream().map(ApplicationNumber::of).toList());
            case POSTPONED -> seminars.postpone(SeminarReference.of(form.reference()));
        }
    }
}
