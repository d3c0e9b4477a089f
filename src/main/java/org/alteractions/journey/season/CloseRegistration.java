package org.alteractions.journey.season;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@ModelBean
@Component("closeRegistration")
class CloseRegistration implements JavaDelegate {

    private final SeasonService service;

    CloseRegistration(SeasonService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean enough = service.closeRegistration(SeasonReference.of(execution.getProcessBusinessKey()));
        execution.setVariable(Variable.ENOUGH_CANDIDATES.key(), enough);
    }
}
