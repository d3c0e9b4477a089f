package org.alteractions.journey.cafeselect;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormRecorder;
import org.springframework.stereotype.Component;

/** Task form "prepare-session": when, where and with whom the Café Select takes place. */
@Component
class PrepareSessionForm implements TaskFormRecorder {

    private final Sessions sessions;

    PrepareSessionForm(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String form() {
        return "prepare-session";
    }

    @Override
    public void record(Submission form) {
        if ("cancel".equals(form.text(Variable.PREPARATION_DECISION.key()))) {
            sessions.cancel(form.reference());
            return;
        }
        LocalDate day = form.date("sessionDate");
        sessions.prepare(form.reference(), new CafeSelect.Setup(
                day.atTime(LocalTime.parse(form.text("sessionStart"))),
                day.atTime(LocalTime.parse(form.text("sessionEnd"))),
                form.text("sessionPlace"),
                form.number("sessionRooms"),
                form.number("changeoverMinutes"),
                at(day, form.text("breakStart")),
                at(day, form.text("breakEnd")),
                form.choices("chosenInterviewers").stream().map(Long::valueOf).toList()));
    }

    private static LocalDateTime at(LocalDate day, String time) {
        return time == null ? null : day.atTime(LocalTime.parse(time));
    }
}
