package org.alteractions.journey.mission.deliverable;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.course.MissionService;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "receive-deliverable": records whether the deliverable was received and is accepted. */
@Component
class ReceiveDeliverableHandler implements TaskFormHandler {

    private final MissionService missions;

    ReceiveDeliverableHandler(MissionService missions) {
        this.missions = missions;
    }

    @Override
    public String form() {
        return "receive-deliverable";
    }

    @Override
    public void record(Submission form) {
        DossierReference dossier = DossierReference.of(form.reference());
        switch (form.decision(Variable.DELIVERABLE_OUTCOME.key(), DeliverableOutcome.class)) {
            case ACCEPTED -> missions.deliver(dossier);
            case REWORK -> missions.rework(dossier, form.date("newDeliverableDay"), form.text("deliverableLacks"));
            case PROLONGED -> missions.prolong(dossier, form.date("newDeliverableDay"));
            case STOP_MISSION -> missions.stop(dossier, form.text("stopReason"));
        }
    }
}
