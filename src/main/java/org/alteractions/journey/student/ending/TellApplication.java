package org.alteractions.journey.student.ending;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Correlates a student's withdrawal with the application's process and records whether that process was running. */
@ModelBean
@Component("tellApplication")
class TellApplication implements JavaDelegate {

    private final Messages messages;

    TellApplication(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean heard = messages.tell(Message.STUDENT_WITHDREW, CaseReference.of(execution.getProcessBusinessKey()));
        execution.setVariable(Variable.EVENT_HEARD.key(), heard);
    }
}
