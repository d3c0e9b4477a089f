package org.alteractions.journey.mission.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MilestoneKind;
import org.alteractions.journey.mission.Mission;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.team.TeamRepository;
import org.springframework.stereotype.Component;

/** Service for a mission between the formation of its team and its deliverable. */
@Component
public class MissionService {

    private final MissionRepository missions;
    private final TeamRepository teams;
    private final MissionParties people;
    private final SeasonRepository seasons;
    private final DossierRegister dossiers;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    MissionService(
            MissionRepository missions,
            TeamRepository teams,
            MissionParties people,
            SeasonRepository seasons,
            DossierRegister dossiers,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.missions = missions;
        this.teams = teams;
        this.people = people;
        this.seasons = seasons;
        this.dossiers = dossiers;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    void start(DossierReference dossier) {
        Season season = seasons.get(teams.get(dossier).season());
        Mission planned = Mission.planned(dossier, season.missionsStart(), season.missionsEnd(), today());
        missions.save(missions.findById(dossier).map(planned::replacing).orElse(planned));
        dossiers.startMission(dossier);
    }

    void planKickOff(DossierReference dossier, LocalDateTime at, String place) {
        missions.save(missions.get(dossier).planKickOff(at, place));
        journal.record(dossier, JournalEvent.KICK_OFF_PLANNED);
    }

    void moveKickOff(DossierReference dossier, LocalDateTime at, String place) {
        missions.save(missions.get(dossier).moveKickOff(at, place, LocalDateTime.now(clock)));
    }

    /** Keys of the parties that have to accept the charter. */
    public List<String> parties(DossierReference dossier) {
        return people.of(dossier).stream().map(MissionParties.Party::key).toList();
    }

    /** Keeps acceptances that came by link while the form was open. */
    public void charterAccepted(DossierReference dossier, Collection<String> by) {
        Mission mission = missions.get(dossier);
        List<String> parties = parties(dossier);
        List<String> accepted = parties.stream()
                .filter(party -> by.contains(party) || mission.hasAccepted(party))
                .toList();
        missions.save(mission.charterAnswered(parties, accepted, today())
                .charterRecorded(clock.instant(), user.id()).charterAccepted(today()));
        journal.record(dossier, JournalEvent.CHARTER_ACCEPTED);
    }

    public void charterNotAccepted(DossierReference dossier, Collection<String> by) {
        missions.save(missions.get(dossier).charterAnswered(parties(dossier), by, today())
                .charterRecorded(clock.instant(), user.id()));
        journal.record(dossier, JournalEvent.CHARTER_DISCUSSED);
    }

    void midTermHeld(DossierReference dossier, boolean atRisk) {
        missions.save(missions.get(dossier).midTermHeld(today()));
        journal.record(dossier, JournalEvent.MID_TERM_HELD);
        if (atRisk) {
            journal.record(dossier, JournalEvent.MISSION_AT_RISK);
        }
    }

    void riskFollowedUp(DossierReference dossier, boolean stillAtRisk) {
        journal.record(dossier, stillAtRisk ? JournalEvent.MISSION_AT_RISK : JournalEvent.RISK_OVER);
    }

    void midTermMissed(DossierReference dossier, LocalDate newDay) {
        missions.save(missions.get(dossier).midTermMissed(newDay));
        journal.record(dossier, JournalEvent.MILESTONE_MISSED, MilestoneKind.MID_TERM.name());
    }

    public void rework(DossierReference dossier, LocalDate newDay, String lacking) {
        missions.save(missions.get(dossier).rework(newDay, lacking));
        journal.record(dossier, JournalEvent.DELIVERABLE_TO_REWORK);
    }

    public void prolong(DossierReference dossier, LocalDate newDay) {
        missions.save(missions.get(dossier).prolong(newDay));
        journal.record(dossier, JournalEvent.MILESTONE_MISSED, MilestoneKind.DELIVERABLE.name());
    }

    public void deliver(DossierReference dossier) {
        missions.save(missions.get(dossier).deliver(today()));
        journal.record(dossier, JournalEvent.DELIVERABLE_ACCEPTED);
    }

    void changeScope(DossierReference dossier, String scope) {
        dossiers.changeScope(dossier, scope);
    }

    /** @param reason shown to the structure, the team and the coach */
    public void stop(DossierReference dossier, String reason) {
        dossiers.stop(dossier, reason);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
