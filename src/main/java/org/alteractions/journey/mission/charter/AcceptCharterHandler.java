package org.alteractions.journey.mission.charter;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "accept-charter": records the answer of one party to the charter, by link or by phone. */
@Component
class AcceptCharterHandler implements StartFormHandler {

    private final CharterService charter;
    private final MissionParties parties;

    AcceptCharterHandler(CharterService charter, MissionParties parties) {
        this.charter = charter;
        this.parties = parties;
    }

    @Override
    public String form() {
        return "accept-charter";
    }

    @Override
    public CaseReference open(Submission form) {
        MissionParties.Party party = parties.chosen(
                "charterParty", form.text("charterParty"), form.chapter());
        switch (form.decision(Variable.CHARTER_ANSWER.key(), CharterReply.class)) {
            case ACCEPT -> charter.accept(party, form.text("signedName"));
            case QUESTION -> charter.ask(party, form.text("charterQuestion"));
        }
        return party.dossier();
    }
}
