package org.alteractions.journey.student.registration;

import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@ModelBean
@Component("carryOverStudents")
class CarryOverStudents implements JavaDelegate {

    private final CarryOver carryOver;
    private final Messages messages;

    CarryOverStudents(CarryOver carryOver, Messages messages) {
        this.carryOver = carryOver;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        carryOver.into(execution.getProcessBusinessKey()).forEach(application ->
                messages.start(Message.STUDENT_CARRIED_OVER, application, execution.getTenantId()));
    }
}
