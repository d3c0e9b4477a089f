package org.alteractions.journey.cafeselect.replanning;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.RunningCases;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Adds reported disruptions to the plan in progress for this day, and sets whether there is one. */
@ModelBean
@Component("joinDisruption")
class JoinDisruption implements JavaDelegate {

    private final DayChanges changes;
    private final Messages messages;
    private final RunningCases running;

    JoinDisruption(DayChanges changes, Messages messages, RunningCases running) {
        this.changes = changes;
        this.messages = messages;
        this.running = running;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String session = execution.getProcessBusinessKey();
        boolean joined = switch (changes.take(SessionReference.of(session))) {
            case NOTHING -> true;
            case FIRST -> false;
            // If the other instance is gone, or its model has no such message yet, the plan is made here.
            case ADDED_TO_CALCULATION -> othersRun(execution);
            case ADDED_TO_PROPOSAL -> messages.tell(Message.DISRUPTION_ADDED, CaseReference.of(session));
        };
        execution.setVariable(Variable.DISRUPTION_JOINED.key(), joined);
    }

    private boolean othersRun(DelegateExecution execution) {
        return running.count("replan-session", CaseReference.of(execution.getProcessBusinessKey())) > 1;
    }
}
