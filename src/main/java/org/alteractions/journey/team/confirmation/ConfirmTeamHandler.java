package org.alteractions.journey.team.confirmation;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "confirm-team": confirms the team of a dossier, or decides that it gets none this season. */
@Component
class ConfirmTeamHandler implements TaskFormHandler {

    private final TeamForming forming;

    ConfirmTeamHandler(TeamForming forming) {
        this.forming = forming;
    }

    @Override
    public String form() {
        return "confirm-team";
    }

    @Override
    public void record(Submission form) {
        SeasonReference season = SeasonReference.of(form.reference());
        DossierReference dossier = form.at().dossier();
        switch (form.decision("teamDecision", TeamDecision.class)) {
            case CONFIRM -> forming.confirm(
                    season, dossier, form.choices("teamStudents").stream().map(ApplicationNumber::of).toList(),
                    Long.valueOf(form.text("teamCoach")));
            case NO_TEAM -> forming.leaveWithout(season, dossier);
        }
    }
}
