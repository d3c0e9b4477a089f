package org.alteractions.journey.school.presentation;

import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Cancels one presentation. Idempotent. */
@ModelBean
@Component("cancelPresentation")
class CancelPresentation implements JavaDelegate {

    private final PresentationService service;

    CancelPresentation(PresentationService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.cancelIfOpen(PresentationReference.of(execution.getProcessBusinessKey()));
    }
}
