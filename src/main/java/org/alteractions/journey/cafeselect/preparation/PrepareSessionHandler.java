package org.alteractions.journey.cafeselect.preparation;

import java.time.LocalDate;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.SessionHours;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "prepare-session": when, where and with whom the Café Select takes place. */
@Component
class PrepareSessionHandler implements TaskFormHandler {

    private final SessionPreparation sessions;

    PrepareSessionHandler(SessionPreparation sessions) {
        this.sessions = sessions;
    }

    @Override
    public String form() {
        return "prepare-session";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.PREPARATION_DECISION.key(), PreparationDecision.class)) {
            case PLAN -> prepare(form);
            case CANCEL -> sessions.cancel(SessionReference.of(form.reference()));
        }
    }

    private void prepare(Submission form) {
        LocalDate day = form.date("sessionDate");
        sessions.prepare(SessionReference.of(form.reference()), new CafeSelect.Setup(
                new SessionHours(
                        form.dateTime(day, "sessionStart"),
                        form.dateTime(day, "sessionEnd"),
                        form.dateTime(day, "breakStart"),
                        form.dateTime(day, "breakEnd")),
                new CafeSelect.Venue(
                        form.text("sessionPlace"), form.number("sessionRooms"), form.number("changeoverMinutes")),
                form.choices("chosenInterviewers").stream().map(Long::valueOf).toList()));
    }
}
