package org.alteractions.journey.team.wishes;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "describe-mission": records what a mission needs from its team. */
@Component
class DescribeMissionHandler implements StartFormHandler {

    private final TeamWishes wishes;

    DescribeMissionHandler(TeamWishes wishes) {
        this.wishes = wishes;
    }

    @Override
    public String form() {
        return "describe-mission";
    }

    @Override
    public CaseReference open(Submission form) {
        DossierReference dossier = DossierReference.of(form.text("describedMission"));
        wishes.need(form.chapter(), dossier, form.choices("missionSkills"),
                form.choices("missionLanguages"), form.choices("missionTimes"));
        return dossier;
    }
}
