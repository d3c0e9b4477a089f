package org.alteractions.journey.season;

import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends postponed requests back to qualification when a new season opens. */
@ModelBean
@Component("tellSeasonOpened")
class TellSeasonOpened implements JavaDelegate {

    private final DossierRegister dossiers;
    private final Messages messages;

    TellSeasonOpened(DossierRegister dossiers, Messages messages) {
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Not awaited by a dossier that staff are qualifying already.
        dossiers.inState(ChapterId.of(Variable.CHAPTER.textIn(execution)), Dossier.State.POSTPONED)
                .forEach(dossier -> messages.tell(Message.SEASON_OPENED, dossier.reference()));
    }
}
