package org.alteractions.journey.season;

import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@ModelBean
@Component("closeRegistration")
class CloseRegistration implements JavaDelegate {

    private final SeasonDesk desk;

    CloseRegistration(SeasonDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean enough = desk.closeRegistration(execution.getProcessBusinessKey());
        execution.setVariable(Variable.ENOUGH_CANDIDATES.key(), enough);
    }
}
