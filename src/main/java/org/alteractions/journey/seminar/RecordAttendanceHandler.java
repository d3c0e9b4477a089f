package org.alteractions.journey.seminar;

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

    @Override
    public String form() {
        return "record-attendance";
    }

    @Override
    public void record(Submission form) {
        if ("postponed".equals(form.text(Variable.SESSION_OUTCOME.key()))) {
            seminars.postpone(form.reference());
            return;
        }
        seminars.hold(form.reference(), form.choices("presentStudents"));
    }
}
