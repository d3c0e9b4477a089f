package org.alteractions.journey.team.confirmation;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@ModelBean
@Component("tellClosedWithoutTeam")
class TellClosedWithoutTeam implements JavaDelegate {

    private final Messages messages;

    TellClosedWithoutTeam(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Not awaited by a dossier that has left its wait meanwhile.
        messages.tell(Message.CLOSED_WITHOUT_TEAM, CaseReference.of(execution.getProcessBusinessKey()));
    }
}
