package org.alteractions.journey.process.engine;

import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** A step whose rows are changed by another transaction, as often as a test needs. */
@ModelBean
@Component("collider")
class Collider implements JavaDelegate {

    int collisions;
    int successes;

    @Override
    public void execute(DelegateExecution execution) {
        if (collisions-- > 0) {
            throw new OptimisticLockingFailureException("stale");
        }
        successes++;
    }
}
