package org.alteractions.journey.cafeselect.day;

import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "run-session": who was present, and which interviews took place. */
@Component
class RunSessionHandler implements TaskFormHandler {

    private final SessionConclusion sessions;

    RunSessionHandler(SessionConclusion sessions) {
        this.sessions = sessions;
    }

    @Override
    public String form() {
        return "run-session";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.SESSION_OUTCOME.key(), SessionOutcome.class)) {
            case HELD -> sessions.hold(SessionReference.of(form.reference()), new SessionConclusion.Attendance(
                    form.choices("absentCandidates").stream().map(ApplicationNumber::of).toList(),
                    ids(form, "missingInterviewers"), ids(form, "missedInterviews")));
            case POSTPONED -> sessions.postpone(SessionReference.of(form.reference()));
        }
    }

    private static List<Long> ids(Submission form, String key) {
        return form.choices(key).stream().map(Long::valueOf).toList();
    }
}
