package org.alteractions.journey.cafeselect.deliberation;

import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the decision to the process of one candidate's application. */
@ModelBean
@Component("announceDecision")
class AnnounceDecision implements JavaDelegate {

    private final Deliberations deliberations;
    private final Messages messages;

    AnnounceDecision(Deliberations deliberations, Messages messages) {
        this.deliberations = deliberations;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationNumber candidate = ApplicationNumber.of(Variable.CANDIDATE.textIn(execution));
        deliberations.announce(SessionReference.of(execution.getProcessBusinessKey()), candidate)
                .ifPresent(decision -> messages.tellForSure(
                Message.CANDIDATE_DECIDED, candidate,
                Map.of(Variable.SELECTION_DECISION, Submission.value(decision))));
    }
}
