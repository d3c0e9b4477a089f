package org.alteractions.journey.season;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@ModelBean
@Component("openRegistration")
class OpenRegistration implements JavaDelegate {

    private final SeasonService service;

    OpenRegistration(SeasonService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.openRegistration(SeasonReference.of(execution.getProcessBusinessKey()));
    }
}
