package org.alteractions.journey.student.ending;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.student.registration.SeasonRegistrations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Ends the applications of untrained students if the season has no further seminar, because they cannot join a team.
 * Each application's process informs its student.
 */
@ModelBean
@Component("releaseUntrained")
class ReleaseUntrained implements JavaDelegate {

    private final SeasonRegistrations registrations;
    private final Messages messages;

    ReleaseUntrained(SeasonRegistrations registrations, Messages messages) {
        this.registrations = registrations;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Not awaited by an application that has ended meanwhile.
        registrations.untrained(SeasonReference.of(execution.getProcessBusinessKey()))
                .forEach(application -> messages.tell(Message.NOT_PLACED, application));
    }
}
