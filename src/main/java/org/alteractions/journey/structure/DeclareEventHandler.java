package org.alteractions.journey.structure;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "declare-event": staff pass an event reported by phone to a running dossier. */
@Component
class DeclareEventHandler implements StartFormHandler {

    private final DossierRepository dossiers;
    private final RunningMissions missions;
    private final TeamsAtWork teams;
    private final PendingReviews reviews;
    private final Journal journal;

    DeclareEventHandler(DossierRepository dossiers, RunningMissions missions, TeamsAtWork teams, PendingReviews reviews,
            Journal journal) {
        this.dossiers = dossiers;
        this.missions = missions;
        this.teams = teams;
        this.reviews = reviews;
        this.journal = journal;
    }

    @Override
    public String form() {
        return "declare-event";
    }

    @Override
    public CaseReference open(Submission form) {
        Dossier dossier = stillConcerned(dossiers.get(DossierReference.of(form.text("concernedDossier"))));
        dossier.in(form.text(Variable.CHAPTER.key()));
        DeclaredEvent declared = form.decision(Variable.DECLARED_EVENT.key(), DeclaredEvent.class);
        boolean aboutTheMission = declared != DeclaredEvent.STRUCTURE_WITHDREW;
        if (aboutTheMission && !missions.isRunning(dossier.reference())) {
            throw StructureRefusal.NO_MISSION.of();
        }
        if (declared == DeclaredEvent.STUDENT_DROPPED_OUT) {
            new ReportedStudent(form.text(ReportedStudent.KEY)).requireIn(dossier, teams);
        }
        // A withdrawal is recorded when the dossier is withdrawn.
        declared.reported().ifPresent(entry -> journal.record(dossier.reference(), entry));
        return dossier.reference();
    }

    /** A completed mission is concerned until its one-year review. */
    private Dossier stillConcerned(Dossier dossier) {
        return reviews.isPending(dossier.reference()) ? dossier : dossier.open();
    }
}
