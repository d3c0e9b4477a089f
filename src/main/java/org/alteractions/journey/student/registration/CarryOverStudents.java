package org.alteractions.journey.student.registration;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
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
        carryOver.into(SeasonReference.of(CaseReference.of(execution.getProcessBusinessKey()))).forEach(application ->
                messages.start(Message.STUDENT_CARRIED_OVER, application,
                        ChapterId.of(execution.getTenantId())));
    }
}
