package org.alteractions.journey.student.ending;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.student.registration.SeasonRegistrations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the season for students without a team. Each application's process informs its student. */
@ModelBean
@Component("releaseStudents")
class ReleaseStudents implements JavaDelegate {

    private final SeasonRegistrations registrations;
    private final Messages messages;

    ReleaseStudents(SeasonRegistrations registrations, Messages messages) {
        this.registrations = registrations;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Not awaited by an application that has ended meanwhile.
        registrations.withoutTeam(SeasonReference.of(execution.getProcessBusinessKey()))
                .forEach(application -> messages.tell(Message.NOT_PLACED, application));
    }
}
