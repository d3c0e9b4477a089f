package org.alteractions.journey.school.presentation;

import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@ModelBean
@Component("cancelPresentations")
class CancelPresentations implements JavaDelegate {

    private final PresentationDesk desk;

    CancelPresentations(PresentationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.cancelAll(execution.getProcessBusinessKey());
    }
}
