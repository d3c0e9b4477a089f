package org.alteractions.journey.team;

import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@ModelBean
@Component("proposeTeams")
class ProposeTeams implements JavaDelegate {

    private final TeamForming forming;

    ProposeTeams(TeamForming forming) {
        this.forming = forming;
    }

    @Override
    public void execute(DelegateExecution execution) {
        forming.propose(execution.getProcessBusinessKey());
    }
}
