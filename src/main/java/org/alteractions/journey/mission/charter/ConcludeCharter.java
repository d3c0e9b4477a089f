package org.alteractions.journey.mission.charter;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Checks after each acceptance whether the charter is complete. */
@ModelBean
@Component("concludeCharter")
class ConcludeCharter implements JavaDelegate {

    private final CharterConclusion charter;

    ConcludeCharter(CharterConclusion charter) {
        this.charter = charter;
    }

    @Override
    public void execute(DelegateExecution execution) {
        charter.conclude(DossierReference.of(execution.getProcessBusinessKey()));
    }
}
