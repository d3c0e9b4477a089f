package org.alteractions.journey.team;

import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The mission will not be done: its students go back to the pool. Nothing happens where there is no team. */
@ModelBean
@Component("releaseTeam")
class ReleaseTeam implements JavaDelegate {

    private final TeamChanges teams;

    ReleaseTeam(TeamChanges teams) {
        this.teams = teams;
    }

    @Override
    public void execute(DelegateExecution execution) {
        teams.release(execution.getProcessBusinessKey());
    }
}
