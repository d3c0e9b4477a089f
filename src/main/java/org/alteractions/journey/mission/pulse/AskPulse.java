package org.alteractions.journey.mission.pulse;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts a new round of the pulse check. */
@ModelBean
@Component("askPulse")
class AskPulse implements JavaDelegate {

    private final Pulse pulse;

    AskPulse(Pulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pulse.ask(DossierReference.of(execution.getProcessBusinessKey()));
    }
}
