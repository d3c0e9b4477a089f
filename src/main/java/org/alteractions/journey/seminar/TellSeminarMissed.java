package org.alteractions.journey.seminar;

import java.util.Map;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells an application whose student has given the place up that it ends without the seminar. */
@ModelBean
@Component("tellSeminarMissed")
class TellSeminarMissed implements JavaDelegate {

    private final Messages messages;

    TellSeminarMissed(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        messages.tellForSure(Message.SEMINAR_MISSED, execution.getProcessBusinessKey(), Map.of());
    }
}
