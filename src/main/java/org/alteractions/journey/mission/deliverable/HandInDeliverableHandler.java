package org.alteractions.journey.mission.deliverable;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.MissionRefusal;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Start form "hand-in-deliverable": a team hands in its deliverable, by link with a file or another way. */
@Component
class HandInDeliverableHandler implements StartFormHandler {

    private final DeliverableService deliverables;
    private final DossierRegister dossiers;

    HandInDeliverableHandler(DeliverableService deliverables, DossierRegister dossiers) {
        this.deliverables = deliverables;
        this.dossiers = dossiers;
    }

    @Override
    public String form() {
        return "hand-in-deliverable";
    }

    @Override
    public CaseReference open(Submission form) {
        DossierRegister.Entry dossier = dossiers.get(DossierReference.of(form.text("deliveringMission")));
        if (!dossier.chapter().equals(form.chapter())) {
            throw MissionRefusal.OTHER_CHAPTER.of();
        }
        deliverables.handIn(dossier.reference(), form.author(), form.text("deliverableRemark"));
        return dossier.reference();
    }
}
