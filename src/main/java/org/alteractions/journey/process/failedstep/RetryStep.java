package org.alteractions.journey.process.failedstep;

import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes the engine retry a failed step at once. */
@ModelBean
@Component("retryStep")
class RetryStep implements JavaDelegate {

    private final FailedSteps steps;

    RetryStep(FailedSteps steps) {
        this.steps = steps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        steps.tryAgain(Variable.FAILED_STEP.textIn(execution));
    }
}
