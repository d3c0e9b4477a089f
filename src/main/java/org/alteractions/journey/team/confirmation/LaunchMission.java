package org.alteractions.journey.team.confirmation;

import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Assigns the confirmed team to its dossier. The dossier's process and the members' applications continue. */
@ModelBean
@Component("launchMission")
class LaunchMission implements JavaDelegate {

    private final TeamForming forming;
    private final Messages messages;

    LaunchMission(TeamForming forming, Messages messages) {
        this.forming = forming;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String dossier = Variable.TEAM_DOSSIER.textIn(execution);
        forming.launch(SeasonReference.of(execution.getProcessBusinessKey()), DossierReference.of(dossier))
                .ifPresent(team -> {
            messages.tellForSure(Message.TEAM_ASSIGNED, CaseReference.of(dossier), Map.of());
            // Not awaited by a student whose application has ended meanwhile.
            team.members().forEach(
                    member -> messages.tell(Message.TEAM_JOINED, member.application()));
        });
    }
}
