package org.alteractions.journey.season;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the seminar of the season that the Café Select is over. It may still be prepared, and then asks. */
@ModelBean
@Component("tellSelectionOver")
class TellSelectionOver implements JavaDelegate {

    private final Messages messages;

    TellSelectionOver(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Not awaited while staff prepare the seminar: its process asks afterwards.
        messages.tell(Message.SELECTION_OVER, SeasonReference.of(execution.getProcessBusinessKey()).seminar());
    }
}
