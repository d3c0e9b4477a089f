package org.alteractions.journey.seminar;

import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the application of a student who has given the place up, and informs its process. */
@ModelBean
@Component("tellSeminarMissed")
class TellSeminarMissed implements JavaDelegate {

    private final SeminarAnswers answers;
    private final Messages messages;

    TellSeminarMissed(SeminarAnswers answers, Messages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.release(ApplicationNumber.of(execution.getProcessBusinessKey()))
                .ifPresent(student -> messages.tellForSure(
                        Message.SEMINAR_MISSED, student, Map.of()));
    }
}
