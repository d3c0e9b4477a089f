package org.alteractions.journey.cafeselect.preparation;

import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "publish-plan": decision on the plan of interviews. */
@Component
class PublishPlanHandler implements TaskFormHandler {

    private final SessionPreparation sessions;

    PublishPlanHandler(SessionPreparation sessions) {
        this.sessions = sessions;
    }

    @Override
    public String form() {
        return "publish-plan";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.PLAN_DECISION.key(), PlanDecision.class)) {
            case PUBLISH -> sessions.publish(SessionReference.of(form.reference()));
            case CANCEL -> sessions.cancel(SessionReference.of(form.reference()));
            case PLAN_AGAIN -> { }
        }
    }
}
