package org.alteractions.journey.team.change;

import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.team.TeamChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Dissolves the team of a cancelled mission. The students return to the pool and their applications wait for a team
 * again. Does nothing if there is no team.
 */
@ModelBean
@Component("releaseTeam")
class ReleaseTeam implements JavaDelegate {

    private final TeamChanges teams;
    private final Messages messages;

    ReleaseTeam(TeamChanges teams, Messages messages) {
        this.teams = teams;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        teams.release(DossierReference.of(execution.getProcessBusinessKey())).forEach(application ->
                messages.start(Message.TEAM_DISSOLVED, application,
                        ChapterId.of(execution.getTenantId())));
    }
}
