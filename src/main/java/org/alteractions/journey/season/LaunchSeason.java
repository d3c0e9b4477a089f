package org.alteractions.journey.season;

import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@ModelBean
@Component("launchSeason")
class LaunchSeason implements JavaDelegate {

    private final SeasonService service;

    LaunchSeason(SeasonService service) {
        this.service = service;
    }

    @Override
    public void execute(DelegateExecution execution) {
        service.launch(SeasonReference.of(execution.getProcessBusinessKey()));
    }
}
