package org.alteractions.journey.team.change;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.team.Charter;
import org.alteractions.journey.team.CoachAgreement;
import org.alteractions.journey.team.TeamChanges;
import org.springframework.stereotype.Component;

/** Task form "replace-coach": decides who guides the team from now on. */
@Component
class ReplaceCoachHandler implements TaskFormHandler {

    private final TeamChanges teams;
    private final Charter charter;
    private final CoachAgreement agreement;
    private final DossierRegister dossiers;

    ReplaceCoachHandler(TeamChanges teams, Charter charter, CoachAgreement agreement, DossierRegister dossiers) {
        this.teams = teams;
        this.charter = charter;
        this.agreement = agreement;
        this.dossiers = dossiers;
    }

    @Override
    public String form() {
        return "replace-coach";
    }

    @Override
    public void record(Submission form) {
        DossierReference dossier = DossierReference.of(form.reference());
        switch (form.decision(Variable.COACH_DECISION.key(), CoachDecision.class)) {
            case REPLACE -> {
                teams.replaceCoach(dossier, Long.valueOf(form.text("newCoach")));
                charter.coachChanged(dossier);
            }
            case WAIT -> {
                teams.loseCoach(dossier);
                charter.coachChanged(dossier);
            }
            case STOP_MISSION -> dossiers.stop(dossier, form.text("stopReason"));
            case STAYS -> agreement.stays(dossier);
        }
    }
}
