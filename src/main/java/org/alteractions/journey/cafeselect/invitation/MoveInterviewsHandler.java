package org.alteractions.journey.cafeselect.invitation;

import java.time.LocalTime;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "move-interviews": decision on a candidate's request for other times. */
@Component
class MoveInterviewsHandler implements TaskFormHandler {

    private final Invitations invitations;

    MoveInterviewsHandler(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public String form() {
        return "move-interviews";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.MOVE_DECISION.key(), MoveDecision.class)) {
            case REPLAN -> invitations.move(ApplicationNumber.of(form.reference()),
                    Optional.ofNullable(form.text("movedFrom")).map(LocalTime::parse).orElse(null));
            case KEEP -> invitations.keep(ApplicationNumber.of(form.reference()));
            case SETTLED -> invitations.settle(ApplicationNumber.of(form.reference()));
        }
    }
}
