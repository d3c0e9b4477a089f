package org.alteractions.journey.team.confirmation;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Frees the students and the coach who are proposed for a dossier that no longer waits for a team, and closes the task
 * that confirms them. Does nothing if there is no proposal.
 */
@ModelBean
@Component("dropProposedTeam")
class DropProposedTeam implements JavaDelegate {

    private final TeamForming forming;
    private final Messages messages;

    DropProposedTeam(TeamForming forming, Messages messages) {
        this.forming = forming;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DossierReference dossier = DossierReference.of(execution.getProcessBusinessKey());
        // Not awaited if no team was proposed, or it is confirmed already.
        forming.drop(dossier).forEach(season ->
                messages.tellStep(Message.TEAM_NOT_NEEDED, season, Variable.TEAM_DOSSIER, dossier.value()));
    }
}
