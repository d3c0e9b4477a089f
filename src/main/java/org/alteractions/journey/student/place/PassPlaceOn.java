package org.alteractions.journey.student.place;

import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives a place that was given up to the next student in line, and informs that application's process. */
@ModelBean
@Component("passPlaceOn")
class PassPlaceOn implements JavaDelegate {

    private final Places places;
    private final Messages messages;

    PassPlaceOn(Places places, Messages messages) {
        this.places = places;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        places.passOn(ApplicationNumber.of(execution.getProcessBusinessKey()))
                .ifPresent(next -> messages.tellForSure(Message.PLACE_FREED, next, Map.of()));
    }
}
