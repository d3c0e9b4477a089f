package org.alteractions.journey.restitution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionCalendar;
import org.alteractions.journey.process.Deadlines;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.team.TeamChanges;
import org.springframework.stereotype.Component;

/** Service for the time between an accepted deliverable and the end of the mission. */
@Component
public class RestitutionService {

    private final RestitutionRepository restitutions;
    private final MissionCalendar missions;
    private final Deadlines deadlines;
    private final DossierRegister dossiers;
    private final TeamChanges teams;
    private final Journal journal;
    private final Clock clock;

    RestitutionService(
            RestitutionRepository restitutions,
            MissionCalendar missions,
            Deadlines deadlines,
            DossierRegister dossiers,
            TeamChanges teams,
            Journal journal,
            Clock clock) {
        this.restitutions = restitutions;
        this.missions = missions;
        this.deadlines = deadlines;
        this.dossiers = dossiers;
        this.teams = teams;
        this.journal = journal;
        this.clock = clock;
    }

    /** Counted from the mission's last day; a late restitution still gets a minimum time from today. */
    public LocalDate latest(DossierReference dossier) {
        LocalDate regular = missions.lastDay(dossier.value()).plus(deadlines.of("restitutionMargin"));
        LocalDate leastTime = today().plus(deadlines.of("restitutionGrace"));
        return regular.isAfter(leastTime) ? regular : leastTime;
    }

    void schedule(DossierReference dossier, LocalDateTime at, String place) {
        restitutions.save(current(dossier).planned("restitutionAt", at, place, latest(dossier)));
        journal.record(dossier, JournalEvent.RESTITUTION_SCHEDULED);
    }

    void postpone(DossierReference dossier, LocalDateTime at, String place) {
        restitutions.save(current(dossier).planned("postponedTo", at, place, latest(dossier)));
        journal.record(dossier, JournalEvent.RESTITUTION_POSTPONED);
    }

    void hold(DossierReference dossier, LocalDate day, String summary, List<String> recommendations) {
        restitutions.save(current(dossier)
                .held(day, missions.startedOn(dossier.value()), today(), summary, recommendations));
        journal.record(dossier, JournalEvent.RESTITUTION_HELD);
    }

    void correct(DossierReference dossier, LocalDate day, String summary) {
        restitutions.save(current(dossier).corrected(day, missions.startedOn(dossier.value()), today(), summary));
    }

    void unanswered(DossierReference dossier) {
        journal.record(dossier, JournalEvent.RESTITUTION_UNANSWERED);
    }

    void giveUp(DossierReference dossier) {
        restitutions.save(current(dossier).giveUp());
        journal.record(dossier, JournalEvent.RESTITUTION_GIVEN_UP);
    }

    /** Ends the mission: closes the dossier and ends the team's work. */
    void completeMission(DossierReference dossier) {
        dossiers.complete(dossier);
        teams.end(dossier);
    }

    private Restitution current(DossierReference dossier) {
        return restitutions.findById(dossier).orElseGet(() -> Restitution.of(dossier));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
