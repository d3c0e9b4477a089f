package org.alteractions.journey.mail.failedstep;

import org.alteractions.journey.failure.AboutPerson;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A delegate that fails until a test stops it, for a case with or without a person. */
@ModelBean
@Component("stumbler")
public class Stumbler implements JavaDelegate {

    ParticipantId participant;
    boolean stumbles;

    @Override
    public void execute(DelegateExecution execution) {
        if (stumbles) {
            IllegalStateException failure = new IllegalStateException("100%bio@coop.example");
            throw participant == null ? failure : new AboutPerson(participant, failure);
        }
    }
}
