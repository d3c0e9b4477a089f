package org.alteractions.journey.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.team.planning.TeamBuilder;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The students and the coach of one mission: four students, three to five allowed (programme article).
 *
 * @param dossier         reference of the mission's dossier; a dossier has one team at a time
 * @param season          reference of the season in which the team was formed
 * @param coachId         null while the team has no coach
 * @param departedCoachId the coach before the last change; null if there was none
 * @param endedOn         day on which the team's work ended, for any reason; null before
 * @param departures      students who left before the end
 */
public record Team(
        @Id DossierReference dossier,
        @Version Integer version,
        SeasonReference season,
        Long coachId,
        Long departedCoachId,
        LocalDate endedOn,
        Set<TeamMember> members,
        Set<TeamDeparture> departures) {

    public static final int SMALLEST = TeamBuilder.SMALLEST;
    public static final int USUAL = TeamBuilder.USUAL;
    public static final int LARGEST = TeamBuilder.LARGEST;

    /** @throws Refusal if the team does not have three to five members */
    public static Team of(DossierReference dossier, SeasonReference season, Long coachId, List<TeamMember> members) {
        if (members.size() < SMALLEST || members.size() > LARGEST) {
            throw TeamRefusal.TEAM_MISCOUNTED.of();
        }
        return new Team(dossier, null, season, coachId, null, null, new LinkedHashSet<>(members), Set.of());
    }

    public boolean tooSmall() {
        return members.size() < SMALLEST;
    }

    public boolean ended() {
        return endedOn != null;
    }

    /** @throws Refusal if the student is not, or no longer, in the team */
    TeamMember member(Long studentId) {
        return members.stream()
                .filter(member -> member.studentId().equals(studentId))
                .findFirst()
                .orElseThrow(TeamRefusal.NO_LONGER_IN_THE_TEAM::of);
    }

    Team leave(Long studentId, TeamDeparture.Reason reason, Instant at) {
        Set<TeamMember> staying = new LinkedHashSet<>(members);
        staying.remove(working().member(studentId));
        Set<TeamDeparture> left = new LinkedHashSet<>(departures);
        left.add(new TeamDeparture(studentId, at, reason));
        return new Team(dossier, version, season, coachId, departedCoachId, endedOn, staying, left);
    }

    /** @throws Refusal if the team has five members, or the student is or was one of them */
    Team join(TeamMember newcomer) {
        if (working().members.size() >= LARGEST) {
            throw TeamRefusal.TEAM_FULL.of();
        }
        if (knows(newcomer.studentId())) {
            throw TeamRefusal.IN_THE_TEAM_BEFORE.of();
        }
        Set<TeamMember> all = new LinkedHashSet<>(members);
        all.add(newcomer);
        return new Team(dossier, version, season, coachId, departedCoachId, endedOn, all, departures);
    }

    /** @param coach null while the team has no coach */
    Team coachedBy(Long coach) {
        return new Team(dossier, version, season, coach, coachId, working().endedOn, members, departures);
    }

    /** Everybody leaves an ended team, because its dossier waits for another one. */
    Team disbanded(Instant at) {
        Set<TeamDeparture> left = new LinkedHashSet<>(departures);
        members.forEach(member ->
                left.add(new TeamDeparture(member.studentId(), at, TeamDeparture.Reason.OTHER)));
        return new Team(dossier, version, season, null, coachId, endedOn, Set.of(), left);
    }

    /** This team as the successor of the dossier's disbanded team. Earlier members may be in it again. */
    public Team replacing(Team earlier) {
        Set<TeamDeparture> left = earlier.departures.stream()
                .filter(departure -> members.stream()
                        .noneMatch(member -> member.studentId().equals(departure.studentId())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Team(dossier, earlier.version, season, coachId, earlier.departedCoachId, null, members, left);
    }

    /** Whether the student is or was in this team. */
    public boolean knows(Long studentId) {
        return members.stream().anyMatch(member -> member.studentId().equals(studentId))
                || departures.stream().anyMatch(left -> left.studentId().equals(studentId));
    }

    Team end(LocalDate day) {
        return new Team(dossier, version, season, coachId, departedCoachId, day, members, departures);
    }

    private Team working() {
        if (ended()) {
            throw TeamRefusal.WORK_ENDED.of(dossier);
        }
        return this;
    }
}
