package org.alteractions.journey.restitution;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Completes the mission, with or without its restitution. */
@ModelBean
@Component("completeMission")
class CompleteMission implements JavaDelegate {

    private final RestitutionService restitutions;

    CompleteMission(RestitutionService restitutions) {
        this.restitutions = restitutions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        restitutions.completeMission(DossierReference.of(execution.getProcessBusinessKey()));
    }
}
