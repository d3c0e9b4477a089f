package org.alteractions.journey.cafeselect.deliberation;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Cancels the third opinion on an application that has ended, if one is awaited. */
@ModelBean
@Component("dropThirdOpinion")
class DropThirdOpinion implements JavaDelegate {

    private final Messages messages;

    DropThirdOpinion(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Not awaited if no third opinion is open.
        messages.tell(Message.THIRD_OPINION_DROPPED, CaseReference.of(execution.getProcessBusinessKey()));
    }
}
