package org.alteractions.journey.structure;

import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "declare-event": staff tell a running dossier what somebody said on the phone. */
@Component
class DeclareEventHandler implements StartFormHandler {

    /** What the case's journal says; a withdrawal is written there when the dossier is withdrawn. */
    private static final Map<String, JournalEvent> REPORTED = Map.of(
            "studentDroppedOut", JournalEvent.STUDENT_DEPARTURE_REPORTED,
            "coachUnavailable", JournalEvent.COACH_ABSENCE_REPORTED,
            "scopeChanged", JournalEvent.SCOPE_CHANGE_REPORTED);

    /** May happen at any point; every other event concerns a team at work. */
    private static final String STRUCTURE_WITHDREW = "structureWithdrew";

    private final DossierRepository dossiers;
    private final RunningMissions missions;
    private final Journal journal;

    DeclareEventHandler(DossierRepository dossiers, RunningMissions missions, Journal journal) {
        this.dossiers = dossiers;
        this.missions = missions;
        this.journal = journal;
    }

    @Override
    public String form() {
        return "declare-event";
    }

    @Override
    public String open(Submission form) {
        Dossier dossier = dossiers.get(form.text("concernedDossier")).open();
        dossier.in(form.text(Variable.CHAPTER.key()));
        String event = form.text(Variable.DECLARED_EVENT.key());
        boolean aboutTheMission = !STRUCTURE_WITHDREW.equals(event);
        if (aboutTheMission && !missions.isRunning(dossier.reference())) {
            throw new Refusal("declaredEvent", "ce dossier n'a pas de mission en cours.");
        }
        Optional.ofNullable(REPORTED.get(event)).ifPresent(entry -> journal.record(dossier.reference(), entry));
        return dossier.reference();
    }
}
