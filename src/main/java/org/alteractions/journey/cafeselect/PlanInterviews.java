package org.alteractions.journey.cafeselect;

import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Plans the interviews with the people and rooms at hand, or finds that it cannot be done. */
@ModelBean
@Component("planInterviews")
class PlanInterviews implements JavaDelegate {

    private final Sessions sessions;

    PlanInterviews(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean feasible = sessions.plan(execution.getProcessBusinessKey());
        execution.setVariable(Variable.PLAN_FEASIBLE.key(), feasible);
    }
}
