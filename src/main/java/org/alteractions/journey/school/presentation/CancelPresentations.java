package org.alteractions.journey.school.presentation;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@ModelBean
@Component("cancelPresentations")
class CancelPresentations implements JavaDelegate {

    private final PresentationService service;

    CancelPresentations(PresentationService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.cancelAll(SeasonReference.of(execution.getProcessBusinessKey()));
    }
}
