package org.alteractions.journey.mission.coaching;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the mission's wait for the coach's answer. An answer that comes late finds no wait. */
@ModelBean
@Component("concludeCoaching")
class ConcludeCoaching implements JavaDelegate {

    private final Messages messages;

    ConcludeCoaching(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Not awaited after the time limit, or if a coach changes an answer.
        messages.tell(Message.COACH_ANSWERED, CaseReference.of(execution.getProcessBusinessKey()));
    }
}
