package org.alteractions.journey.student.ending;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.student.place.Places;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the student withdraws, and cancels a pending third opinion. */
@ModelBean
@Component("recordStudentWithdrawal")
class RecordStudentWithdrawal implements JavaDelegate {

    private final Places places;
    private final Messages messages;

    RecordStudentWithdrawal(Places places, Messages messages) {
        this.places = places;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        places.withdraw(ApplicationNumber.of(execution.getProcessBusinessKey()));
        // Not awaited if no third opinion is open.
        messages.tell(Message.THIRD_OPINION_DROPPED, CaseReference.of(execution.getProcessBusinessKey()));
    }
}
