package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.Plan.CoachLeft;
import org.alteractions.journey.team.planning.Plan.MissionLeft;
import org.alteractions.journey.team.planning.Plan.PlannedTeam;
import org.alteractions.journey.team.planning.Plan.StudentLeft;
import org.alteractions.journey.team.planning.pool.Problem;

/** Turns the final draft into a plan, with a reason for each mission, student and coach that is left over. */
final class Outcome {

    private final Draft draft;
    private final List<Integer> chosen;
    private final Puzzle puzzle;
    private final int[] coachOf;

    Outcome(Draft draft, List<Integer> chosen) {
        this.draft = draft;
        this.chosen = chosen;
        this.puzzle = draft.puzzle;
        this.coachOf = Coaching.of(puzzle, chosen);
    }

    Plan plan(List<Problem> notices) {
        return new Plan(teams(), missionsLeft(), studentsLeft(), coachesLeft(), List.of(), notices);
    }

    private List<PlannedTeam> teams() {
        return chosen.stream()
                .map(mission -> {
                    int[] members = Arrays.stream(draft.members(mission), 0, draft.size(mission)).sorted().toArray();
                    return new PlannedTeam(
                            dossier(mission),
                            puzzle.pool.guides().get(coachOf[mission]).coach(),
                            Arrays.stream(members).mapToObj(this::application).toList(),
                            Assessment.of(puzzle, members, members.length, mission));
                })
                .toList();
    }

    private List<MissionLeft> missionsLeft() {
        return IntStream.range(0, puzzle.missions())
                .filter(mission -> !chosen.contains(mission))
                .mapToObj(mission -> new MissionLeft(dossier(mission), whyNoTeam(mission)))
                .toList();
    }

    private MissionLeft.Reason whyNoTeam(int mission) {
        if (Arrays.stream(puzzle.places).sum() == 0) {
            return MissionLeft.Reason.NO_COACH_AT_ALL;
        }
        if (IntStream.range(0, puzzle.places.length).noneMatch(coach -> puzzle.guides[mission][coach])) {
            return MissionLeft.Reason.NO_COACH_WITHOUT_CONFLICT;
        }
        long allowed = IntStream.range(0, puzzle.students()).filter(one -> puzzle.allowed[one][mission]).count();
        if (allowed < TeamBuilder.SMALLEST && allowed < puzzle.students()) {
            return MissionLeft.Reason.TOO_FEW_MAY_WORK_ON_IT;
        }
        List<Integer> more = new ArrayList<>(chosen);
        more.add(mission);
        if (Coaching.of(puzzle, more) == null) {
            return MissionLeft.Reason.NO_COACH_LEFT;
        }
        return puzzle.students() < TeamBuilder.SMALLEST * more.size()
                ? MissionLeft.Reason.NO_STUDENTS_LEFT
                : MissionLeft.Reason.NO_TEAM_OF_THOSE_LEFT;
    }

    private List<StudentLeft> studentsLeft() {
        List<StudentLeft> left = new ArrayList<>();
        for (int unit = 0; unit < draft.missionOf.length; unit++) {
            if (draft.missionOf[unit] == Puzzle.NONE) {
                StudentLeft.Reason reason = whyLeft(puzzle.units[unit]);
                Arrays.stream(puzzle.units[unit])
                        .forEach(student -> left.add(new StudentLeft(application(student), reason)));
            }
        }
        return left;
    }

    private StudentLeft.Reason whyLeft(int[] unit) {
        List<Integer> allowed = chosen.stream()
                .filter(mission -> Arrays.stream(unit).allMatch(student -> puzzle.allowed[student][mission]))
                .toList();
        if (chosen.isEmpty()) {
            return StudentLeft.Reason.NO_TEAM_AT_ALL;
        }
        if (allowed.isEmpty()) {
            return StudentLeft.Reason.NO_MISSION_ALLOWED;
        }
        return allowed.stream().allMatch(mission -> draft.size(mission) + unit.length > TeamBuilder.LARGEST)
                ? StudentLeft.Reason.TEAMS_FULL
                : StudentLeft.Reason.NOT_WITH_THESE;
    }

    private List<CoachLeft> coachesLeft() {
        List<CoachLeft> left = new ArrayList<>();
        for (int coach = 0; coach < puzzle.places.length; coach++) {
            int one = coach;
            int free = puzzle.places[coach] - (int) Arrays.stream(coachOf).filter(other -> other == one).count();
            if (free > 0) {
                left.add(new CoachLeft(puzzle.pool.guides().get(coach).coach(), free));
            }
        }
        return left;
    }

    private DossierReference dossier(int mission) {
        return puzzle.pool.missions().get(mission).dossier();
    }

    private ApplicationNumber application(int student) {
        return puzzle.pool.candidates().get(student).application();
    }
}
