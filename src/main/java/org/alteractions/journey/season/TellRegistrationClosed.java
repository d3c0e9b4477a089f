package org.alteractions.journey.season;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the Café Select of the season that registration is closed. It may still be prepared, and then asks. */
@ModelBean
@Component("tellRegistrationClosed")
class TellRegistrationClosed implements JavaDelegate {

    private final Messages messages;

    TellRegistrationClosed(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Not awaited while staff prepare the Café Select: its process asks afterwards.
        messages.tell(Message.REGISTRATION_CLOSED, SeasonReference.of(execution.getProcessBusinessKey()).cafeSelect());
    }
}
