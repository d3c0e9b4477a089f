package org.alteractions.journey.cafeselect.invitation;

import org.alteractions.journey.cafeselect.replanning.DayChanges;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the candidates' requests for other times when the day is postponed. All candidates are invited again. */
@ModelBean
@Component("endMoveRequests")
class EndMoveRequests implements JavaDelegate {

    private final DayChanges changes;
    private final Messages messages;

    EndMoveRequests(DayChanges changes, Messages messages) {
        this.changes = changes;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Not awaited if staff have answered the request meanwhile.
        changes.planned(SessionReference.of(execution.getProcessBusinessKey()))
                .forEach(candidate -> messages.tell(Message.SESSION_POSTPONED, candidate));
    }
}
