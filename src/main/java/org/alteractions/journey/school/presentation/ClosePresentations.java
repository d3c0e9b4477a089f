package org.alteractions.journey.school.presentation;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Ends the presentations that did not take place before registration closed. A presentation that lacks only its report
 * continues.
 */
@ModelBean
@Component("closePresentations")
class ClosePresentations implements JavaDelegate {

    private final PresentationService service;
    private final Messages messages;

    ClosePresentations(PresentationService service, Messages messages) {
        this.service = service;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Not awaited by a presentation that has ended meanwhile.
        service.notHeld(SeasonReference.of(execution.getProcessBusinessKey()))
                .forEach(presentation -> messages.tell(Message.REGISTRATION_CLOSED, presentation));
    }
}
