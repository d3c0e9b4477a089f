package org.alteractions.journey.mission.charter;

import java.util.List;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.course.MissionService;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "record-charter": records which parties have accepted the charter, and the decision. */
@Component
class RecordCharterHandler implements TaskFormHandler {

    private final MissionService missions;

    RecordCharterHandler(MissionService missions) {
        this.missions = missions;
    }

    @Override
    public String form() {
        return "record-charter";
    }

    @Override
    public void record(Submission form) {
        DossierReference dossier = DossierReference.of(form.reference());
        List<String> accepted = form.choices("charterAcceptedBy");
        switch (form.decision(Variable.CHARTER_OUTCOME.key(), CharterOutcome.class)) {
            case ACCEPTED -> missions.charterAccepted(dossier, accepted);
            case AGAIN -> missions.charterNotAccepted(dossier, accepted);
            case STOP_MISSION -> {
                missions.charterNotAccepted(dossier, accepted);
                missions.stop(dossier, form.text("stopReason"));
            }
        }
    }
}
