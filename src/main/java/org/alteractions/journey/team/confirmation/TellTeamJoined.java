package org.alteractions.journey.team.confirmation;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.team.TeamRepository;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Informs the applications of all team members that they are in a team. Earlier members no longer wait for this
 * message.
 */
@ModelBean
@Component("tellTeamJoined")
class TellTeamJoined implements JavaDelegate {

    private final TeamRepository teams;
    private final Messages messages;

    TellTeamJoined(TeamRepository teams, Messages messages) {
        this.teams = teams;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Not awaited by a student whose application has ended meanwhile.
        teams.get(DossierReference.of(execution.getProcessBusinessKey())).members()
                .forEach(member -> messages.tell(Message.TEAM_JOINED, member.application()));
    }
}
