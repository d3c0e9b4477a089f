package org.alteractions.journey.student.ending;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.student.Candidates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the season has ended without a team for the student, and cancels a pending third opinion. */
@ModelBean
@Component("recordNotPlaced")
class RecordNotPlaced implements JavaDelegate {

    private final Candidates candidates;
    private final Messages messages;

    RecordNotPlaced(Candidates candidates, Messages messages) {
        this.candidates = candidates;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        candidates.notPlaced(ApplicationNumber.of(execution.getProcessBusinessKey()));
        // Not awaited if no third opinion is open.
        messages.tell(Message.THIRD_OPINION_DROPPED, CaseReference.of(execution.getProcessBusinessKey()));
    }
}
