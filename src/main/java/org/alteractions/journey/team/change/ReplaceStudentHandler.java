package org.alteractions.journey.team.change;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.team.Charter;
import org.alteractions.journey.team.TeamChanges;
import org.alteractions.journey.team.TeamDeparture;
import org.springframework.stereotype.Component;

/** Task form "replace-student": records who leaves the team and how the team continues. */
@Component
class ReplaceStudentHandler implements TaskFormHandler {

    private final TeamChanges teams;
    private final Charter charter;
    private final DossierRegister dossiers;

    ReplaceStudentHandler(TeamChanges teams, Charter charter, DossierRegister dossiers) {
        this.teams = teams;
        this.charter = charter;
        this.dossiers = dossiers;
    }

    @Override
    public String form() {
        return "replace-student";
    }

    @Override
    public void record(Submission form) {
        DossierReference dossier = DossierReference.of(form.reference());
        ReplacementDecision decision =
                form.decision(Variable.REPLACEMENT_DECISION.key(), ReplacementDecision.class);
        if (decision != ReplacementDecision.STAYS) {
            teams.leave(dossier, Long.valueOf(form.text("leavingStudent")),
                    form.choice("departureReason", TeamDeparture.Reason.class));
        }
        switch (decision) {
            case REPLACE -> charter.newcomer(dossier,
                    teams.join(dossier, ApplicationNumber.of(form.text("replacementApplication"))),
                    form.flag("newcomerAcceptsCharter"));
            case GO_ON -> teams.requireEnough(dossier);
            case STOP_MISSION -> dossiers.stop(dossier, form.text("stopReason"));
            case GO_ON_WITH_FEWER, STAYS -> { }
        }
    }
}
