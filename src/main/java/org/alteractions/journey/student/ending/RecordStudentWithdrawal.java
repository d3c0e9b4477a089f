package org.alteractions.journey.student.ending;

import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.student.place.Places;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The student gives up. */
@ModelBean
@Component("recordStudentWithdrawal")
class RecordStudentWithdrawal implements JavaDelegate {

    private final Places places;

    RecordStudentWithdrawal(Places places) {
        this.places = places;
    }

    @Override
    public void execute(DelegateExecution execution) {
        places.withdraw(execution.getProcessBusinessKey());
    }
}
