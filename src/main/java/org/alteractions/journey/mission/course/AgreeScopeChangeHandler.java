package org.alteractions.journey.mission.course;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "agree-scope-change": records the agreement of structure, team and coach about a changed need. */
@Component
class AgreeScopeChangeHandler implements TaskFormHandler {

    private final MissionService missions;

    AgreeScopeChangeHandler(MissionService missions) {
        this.missions = missions;
    }

    @Override
    public String form() {
        return "agree-scope-change";
    }

    @Override
    public void record(Submission form) {
        DossierReference dossier = DossierReference.of(form.reference());
        switch (form.decision(Variable.SCOPE_DECISION.key(), ScopeDecision.class)) {
            case AGREED -> missions.changeScope(dossier, form.text("newScope"));
            case STOP_MISSION -> missions.stop(dossier, form.text("stopReason"));
            case UNCHANGED -> { }
        }
    }
}
