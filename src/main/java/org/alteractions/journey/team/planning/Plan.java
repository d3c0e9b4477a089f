package org.alteractions.journey.team.planning;

import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.pool.Problem;

/**
 * The planned teams and everything that is left over; or the problems that make a plan impossible.
 *
 * @param teams        in the order of the missions
 * @param problems     why there is no plan; empty if there is one
 * @param notices      problems that the planner ignored
 */
public record Plan(
        List<PlannedTeam> teams,
        List<MissionLeft> missionsLeft,
        List<StudentLeft> studentsLeft,
        List<CoachLeft> coachesLeft,
        List<Problem> problems,
        List<Problem> notices) {

    /** @param members in the order of the pool */
    public record PlannedTeam(
            DossierReference mission, Long coach, List<ApplicationNumber> members, TeamScore score) {}

    /** A mission that gets no team. */
    public record MissionLeft(DossierReference mission, Reason reason) {

        /** Reason; the first constant that applies. */
        public enum Reason {
            NO_COACH_AT_ALL,
            /** The remaining coaches must not guide this mission, or the possible coaches are pinned elsewhere. */
            NO_COACH_WITHOUT_CONFLICT,
            /** Fewer than three students may work on it. */
            TOO_FEW_MAY_WORK_ON_IT,
            /** Earlier missions use all coaches. */
            NO_COACH_LEFT,
            /** Earlier missions use all students. */
            NO_STUDENTS_LEFT,
            /** Enough students are left, but the rules forbid every team of them. */
            NO_TEAM_OF_THOSE_LEFT
        }
    }

    /** A student in no team. */
    public record StudentLeft(ApplicationNumber student, Reason reason) {

        /** Reason; the first constant that applies. */
        public enum Reason {
            NO_TEAM_AT_ALL,
            /** The student may not work on any mission that has a team. */
            NO_MISSION_ALLOWED,
            /** Every possible team already has five members. */
            TEAMS_FULL,
            /** Teams have room, but a rule speaks against each of them. */
            NOT_WITH_THESE
        }
    }

    /** @param places free places of the coach for which there is no team */
    public record CoachLeft(Long coach, int places) {}

    public Plan {
        teams = List.copyOf(teams);
        missionsLeft = List.copyOf(missionsLeft);
        studentsLeft = List.copyOf(studentsLeft);
        coachesLeft = List.copyOf(coachesLeft);
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
    }

    static Plan impossible(List<Problem> problems, List<Problem> notices) {
        return new Plan(List.of(), List.of(), List.of(), List.of(), problems, notices);
    }

    public boolean feasible() {
        return problems.isEmpty();
    }

    /** Total cost: the sum of the squares of the teams' shortfalls. Lower is better. */
    public long cost() {
        return teams.stream().mapToLong(team -> team.score().cost()).sum();
    }
}
