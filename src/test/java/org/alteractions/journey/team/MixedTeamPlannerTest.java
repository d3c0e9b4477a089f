package org.alteractions.journey.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alteractions.journey.team.TeamPlanner.Candidate;
import org.alteractions.journey.team.TeamPlanner.Guide;
import org.alteractions.journey.team.TeamPlanner.Mission;
import org.alteractions.journey.team.TeamPlanner.Plan;
import org.alteractions.journey.team.TeamPlanner.ProposedTeam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invariants of the simple planner. */
class MixedTeamPlannerTest {

    private static final List<String> SCHOOLS = List.of("polytech", "audencia", "centrale");

    private final TeamPlanner planner = new MixedTeamPlanner();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 5 | []", "2 | 5 | []", "3 | 5 | [3]", "4 | 5 | [4]", "5 | 5 | [5]", "6 | 5 | [3, 3]", "7 | 5 | [4, 3]",
        "8 | 5 | [4, 4]", "9 | 5 | [5, 4]", "11 | 5 | [4, 4, 3]", "12 | 5 | [4, 4, 4]", "16 | 3 | [5, 5, 5]",
        "12 | 1 | [5]", "12 | 0 | []"
    })
    void sizesPlaceEverybodyTheyCan_nearestToFour(int students, int most, String sizes) {
        assertThat(TeamSizes.of(students, most)).hasToString(sizes);
    }

    @Test
    void twelveStudentsOfThreeSchools_makeThreeMixedTeamsOfFour() {
        Plan plan = planner.plan(missions(3), students(12), guides(3));

        assertThat(plan.teams()).allSatisfy(team -> {
            assertThat(team.members()).hasSize(4);
            assertThat(team.members()).extracting(Candidate::school).containsAll(SCHOOLS);
            assertThat(team.explanation()).isEqualTo("4 étudiants de 3 écoles différentes.");
        });
        assertThat(plan.teams()).extracting(ProposedTeam::coach).doesNotHaveDuplicates();
        assertThat(plan.leftOver()).isEmpty();
    }

    @Test
    void nobodyIsInTwoTeams_whateverTheNumbers() {
        for (int students = 0; students < 25; students++) {
            for (int missions = 0; missions < 6; missions++) {
                for (int coaches = 0; coaches < 4; coaches++) {
                    check(students, missions, coaches);
                }
            }
        }
    }

    private void check(int students, int missions, int coaches) {
        Plan plan = planner.plan(missions(missions), students(students), guides(coaches));
        List<Candidate> placed = plan.teams().stream().flatMap(team -> team.members().stream()).toList();
        List<Candidate> all = new ArrayList<>(placed);
        all.addAll(plan.leftOver());

        assertThat(plan.teams()).hasSize(missions).allSatisfy(team -> {
            assertThat(team.members().size()).isIn(0, 3, 4, 5);
            assertThat(team.coach() == null).isEqualTo(team.members().isEmpty());
            assertThat(team.explanation()).isNotBlank();
        });
        assertThat(all).hasSize(students).doesNotHaveDuplicates();
        assertThat(placed.size()).isLessThanOrEqualTo(coaches * Team.LARGEST);
    }

    @Test
    void tooFewStudents_lastMissionsHaveNoTeam_andAreToldWhy() {
        Plan plan = planner.plan(missions(3), students(5), guides(3));

        assertThat(plan.teams()).extracting(team -> team.members().size()).containsExactly(5, 0, 0);
        assertThat(plan.teams().get(1).explanation())
                .isEqualTo("Aucune équipe proposée : il ne reste pas assez d'étudiants formés.");
    }

    @Test
    void tooFewCoaches_lastMissionsHaveNoTeam_andStudentsAreLeft() {
        Plan plan = planner.plan(missions(3), students(12), guides(1));

        assertThat(plan.teams()).extracting(team -> team.members().size()).containsExactly(5, 0, 0);
        assertThat(plan.teams().get(2).explanation())
                .isEqualTo("Aucune équipe proposée : tous les coachs disponibles ont déjà une équipe.");
        assertThat(plan.leftOver()).hasSize(7);
    }

    @Test
    void noCoachAtAll_noTeam() {
        Plan plan = planner.plan(missions(1), students(4), List.of());

        assertThat(plan.teams().get(0).explanation())
                .isEqualTo("Aucune équipe proposée : aucun coach de l'antenne n'est disponible.");
    }

    @Test
    void coachWithTwoPlaces_isProposedTwice() {
        Plan plan = planner.plan(missions(3), students(12), List.of(new Guide(1L, 2), new Guide(2L, 1)));

        assertThat(plan.teams()).extracting(ProposedTeam::coach).containsExactly(1L, 1L, 2L);
    }

    @Test
    void springTeams_areOtherMissionsWithOtherPeople() {
        List<Candidate> autumn = IntStream.range(0, 12).mapToObj(i -> formerly(i, i / 4)).toList();
        Plan plan = planner.plan(missions(3), autumn, guides(3));

        assertThat(plan.leftOver()).isEmpty();
        IntStream.range(0, 3).forEach(mission -> {
            List<Candidate> members = plan.teams().get(mission).members();
            assertThat(members).hasSize(4).allSatisfy(member ->
                    assertThat(member.former()).doesNotContain("structure-" + mission));
            assertThat(members.stream().map(Candidate::former).distinct()).hasSizeGreaterThan(1);
        });
    }

    @Test
    void oneTeamAndItsOldMission_isNotProposedAgain() {
        List<Candidate> autumn = IntStream.range(0, 4).mapToObj(i -> formerly(i, 0)).toList();
        Plan plan = planner.plan(missions(1), autumn, guides(1));

        assertThat(plan.teams().get(0).members()).isEmpty();
        assertThat(plan.leftOver()).hasSize(4);
    }

    @Test
    void sameTeamOnANewMission_onlyForWantOfOthers_andSaidSo() {
        List<Candidate> autumn = IntStream.range(0, 4).mapToObj(i -> formerly(i, 7)).toList();
        Plan plan = planner.plan(missions(1), autumn, guides(1));

        assertThat(plan.teams().get(0).explanation()).endsWith(
                "Certains étaient déjà dans la même équipe à l'automne, faute d'autre répartition.");
    }

    private static List<Mission> missions(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Mission("NAN-26-00" + i, "structure-" + i)).toList();
    }

    private static List<Guide> guides(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Guide((long) i, 1)).toList();
    }

    private static List<Candidate> students(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Candidate((long) i, "NAN-2026-AUTUMN-%03d".formatted(i), SCHOOLS.get(i % 3),
                        Set.of(), Set.of()))
                .toList();
    }

    /** Somebody who worked in a team of four, four students in a row, for one structure. */
    private static Candidate formerly(int student, int structure) {
        Set<Long> teammates = IntStream.range(student / 4 * 4, student / 4 * 4 + 4)
                .filter(other -> other != student)
                .mapToObj(other -> (long) other)
                .collect(Collectors.toSet());
        return new Candidate((long) student, "NAN-2027-SPRING-%03d".formatted(student), SCHOOLS.get(student % 3),
                Set.of("structure-" + structure), teammates);
    }
}
