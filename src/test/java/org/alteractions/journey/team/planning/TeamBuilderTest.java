package org.alteractions.journey.team.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.Plan.MissionLeft;
import org.alteractions.journey.team.planning.Plan.PlannedTeam;
import org.alteractions.journey.team.planning.Plan.StudentLeft;
import org.alteractions.journey.team.planning.pool.Candidate;
import org.alteractions.journey.team.planning.pool.Guide;
import org.alteractions.journey.team.planning.pool.Mission;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pins.OfCoach;
import org.alteractions.journey.team.planning.pool.Pins.OfStudent;
import org.alteractions.journey.team.planning.pool.Pins.Pair;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.pool.Pools;
import org.alteractions.journey.team.planning.words.Comparison;
import org.alteractions.journey.team.planning.words.ComparisonWords;
import org.alteractions.journey.team.planning.words.PlanWords;
import org.alteractions.journey.team.planning.words.TeamWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans and messages of the team builder, case by case. */
class TeamBuilderTest {

    private static final List<String> SCHOOLS = List.of("polytech", "audencia", "centrale");
    private static final ApplicationNumber A1 = Pools.student(1);
    private static final ApplicationNumber A2 = Pools.student(2);
    private static final PlanWords WORDS = new PlanWords(ApplicationNumber::value, coach -> "Coach " + coach);

    private final TeamBuilder builder = Quiet.builder(1);

    @Test
    void twelveStudentsOfThreeSchools_makeThreeMixedTeamsOfFour() {
        Plan plan = builder.build(pool(3, 12, 3));

        assertThat(plan.teams()).hasSize(3).allSatisfy(team -> {
            assertThat(team.members()).hasSize(4);
            assertThat(team.score().schools()).isEqualTo(3);
        });
        assertThat(plan.teams()).extracting(PlannedTeam::coach).doesNotHaveDuplicates();
        assertThat(plan.studentsLeft()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 3 | 3 | []", "2 | 3 | 3 | []", "3 | 3 | 3 | [3]", "5 | 3 | 3 | [5]", "6 | 3 | 3 | [3, 3]",
        "8 | 2 | 2 | [4, 4]", "12 | 5 | 5 | [3, 3, 3, 3]", "16 | 3 | 3 | [5, 5, 5]", "12 | 1 | 1 | [5]", "12 | 3 | 0 | []"
    })
    void asManyMissionsAsPossibleAreServed_thenAsManyStudents(int students, int missions, int coaches, String sizes) {
        Plan plan = builder.build(pool(missions, students, coaches));

        assertThat(plan.teams().stream().map(team -> team.members().size()).sorted().toList()).hasToString(sizes);
        assertThat(Rules.brokenBy(plan, pool(missions, students, coaches))).isEmpty();
    }

    @Test
    void whatIsLeftOver_saysWhy() {
        Plan fewStudents = builder.build(pool(2, 5, 2));
        Plan fewCoaches = builder.build(pool(2, 12, 1));
        Plan noCoach = builder.build(pool(1, 4, 0));

        assertThat(fewStudents.teams()).extracting(PlannedTeam::mission).containsExactly(mission(1));
        assertThat(PlanWords.say(fewStudents.missionsLeft().get(0).reason()))
                .isEqualTo("il ne reste pas assez d'étudiants formés.");
        assertThat(fewStudents.coachesLeft()).hasSize(1);
        assertThat(PlanWords.say(fewCoaches.missionsLeft().get(0).reason()))
                .isEqualTo("tous les coachs disponibles ont déjà une équipe.");
        assertThat(fewCoaches.studentsLeft()).hasSize(7).extracting(StudentLeft::reason)
                .containsOnly(StudentLeft.Reason.TEAMS_FULL);
        assertThat(noCoach.missionsLeft()).extracting(MissionLeft::reason)
                .containsExactly(MissionLeft.Reason.NO_COACH_AT_ALL);
        assertThat(WORDS.say(noCoach.studentsLeft().get(0))).isEqualTo("A-001 : aucune équipe n'a pu être formée.");
    }

    @Test
    void coachWithDeclaredConflict_doesNotGuideTheSponsorsMission() {
        Mission sponsored = new Mission(mission(1), "structure-1", "Fondation Nord", Set.of(), Set.of(), Set.of());
        Guide torn = new Guide(1L, "Nord", Set.of("Fondation Nord"), 1);
        Plan alone = builder.build(new Pool(List.of(sponsored), students(4), List.of(torn)));
        Plan withAnother = builder.build(new Pool(List.of(sponsored), students(4), List.of(torn, new Guide(2L, 1))));

        assertThat(alone.missionsLeft()).extracting(MissionLeft::reason)
                .containsExactly(MissionLeft.Reason.NO_COACH_WITHOUT_CONFLICT);
        assertThat(withAnother.teams()).extracting(PlannedTeam::coach).containsExactly(2L);
    }

    @Test
    void springTeam_isNeverTheAutumnMission_norThreeOfTheAutumnTeam() {
        List<Candidate> spring = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> new Candidate(Pools.student(n), SCHOOLS.get(n % 3), null, Set.of(), Set.of(), List.of(),
                        Set.of(), new Candidate.Former(Set.of("structure-" + (1 + n % 3)),
                                Set.of(DossierReference.of("autumn-" + n % 3)))))
                .toList();
        Pool pool = new Pool(missions(3), spring, guides(3));
        Plan plan = builder.build(pool);

        assertThat(Rules.brokenBy(plan, pool)).isEmpty();
        assertThat(plan.teams()).hasSize(3).allSatisfy(team -> assertThat(team.members()).hasSize(4));
    }

    @Test
    void pinsSurvive_andMakeTheirMissionComeFirst() {
        Pins pins = new Pins(List.of(new OfStudent(A1, mission(3))), List.of(new OfCoach(2L, mission(3))),
                List.of(), List.of(), List.of(new Pair(A1, A2)));
        Plan plan = builder.build(pool(3, 5, 3).withPins(pins));

        assertThat(plan.teams()).singleElement().satisfies(team -> {
            assertThat(team.mission()).isEqualTo(mission(3));
            assertThat(team.coach()).isEqualTo(2L);
            assertThat(team.members()).contains(A1, A2);
        });
    }

    static Stream<Arguments> contradictions() {
        OfStudent first = new OfStudent(A1, mission(1));
        OfStudent second = new OfStudent(A2, mission(1));
        Pair both = new Pair(A1, A2);
        return Stream.of(
                of(pins(List.of(new OfStudent(ApplicationNumber.of("X"), mission(1)))),
                        "Une décision concerne X, qui n'est pas parmi les étudiants à placer."),
                of(pins(List.of(new OfStudent(A1, DossierReference.of("X")))),
                        "Une décision lie A-001 à la mission X, qui n'attend pas d'équipe."),
                of(pins(List.of(first, new OfStudent(A1, mission(2)))),
                        "A-001 ne peut pas être à la fois sur les missions NAN-26-001 et NAN-26-002."),
                of(pins(List.of(first)).withBanned(List.of(first)),
                        "A-001 est à la fois imposé sur la mission NAN-26-001 et exclu de cette mission."),
                of(pins(List.of(first, second)).withApart(List.of(both)),
                        "A-001 et A-002 sont à séparer, mais tous deux imposés sur la mission NAN-26-001."),
                of(Pins.none().withApart(List.of(both)).withTogether(List.of(both)),
                        "A-001 et A-002 sont à la fois à garder ensemble et à séparer."),
                of(pins(List.of(first, new OfStudent(A2, mission(2)))).withTogether(List.of(both)),
                        "A-001 et A-002 sont à garder ensemble, mais imposés sur des missions différentes : les missions"
                                + " NAN-26-001 et NAN-26-002."),
                of(pins(IntStream.rangeClosed(1, 6).mapToObj(n -> new OfStudent(Pools.student(n), mission(1))).toList()),
                        "A-001, A-002, A-003, A-004, A-005 et A-006 seraient 6 ensemble sur la mission NAN-26-001 : une"
                                + " équipe compte cinq étudiants au plus."),
                of(Pins.none().withCoaches(List.of(new OfCoach(1L, mission(1)), new OfCoach(1L, mission(2)))),
                        "Coach 1 est imposé sur les missions NAN-26-001 et NAN-26-002, et n'a que 1 place."),
                of(Pins.none().withCoaches(List.of(new OfCoach(3L, mission(1)))),
                        "Coach 3 est imposé sur la mission NAN-26-001, et n'a plus de place."),
                of(Pins.none().withCoaches(List.of(new OfCoach(1L, mission(1)), new OfCoach(2L, mission(1)))),
                        "La mission NAN-26-001 ne peut pas avoir deux coachs : Coach 1 et Coach 2."),
                of(pins(List.of(first, new OfStudent(A2, mission(2)), new OfStudent(Pools.student(3), mission(3)))),
                        "Ces décisions ne peuvent pas être respectées ensemble : A-001 sur NAN-26-001 ; A-002 sur"
                                + " NAN-26-002 ; A-003 sur NAN-26-003."));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void pinsThatContradict_areNamed(Pins pins, String words) {
        List<Guide> guides = List.of(new Guide(1L, 1), new Guide(2L, 1), new Guide(3L, 0));
        Plan plan = builder.build(new Pool(missions(3), students(9), guides, pins));

        assertThat(plan.feasible()).isFalse();
        assertThat(WORDS.say(plan.problems())).startsWith(words);
    }

    @Test
    void wishForAnUnknownMission_isLeftAside_andSaidSo() {
        List<Candidate> students = new ArrayList<>(students(3));
        students.add(new Candidate(Pools.student(4), "hec", null, Set.of(), Set.of(),
                List.of(DossierReference.of("NAN-25-999"), mission(1)), Set.of(),
                Candidate.Former.NONE));
        Plan plan = builder.build(new Pool(missions(1), students, guides(1)));

        assertThat(plan.teams()).hasSize(1);
        assertThat(WORDS.say(plan.notices())).isEqualTo("Le vœu de A-004 pour la mission NAN-25-999 est laissé de côté :"
                + " aucune mission de ce nom n'attend d'équipe.");
    }

    @Test
    void teamIsDescribedInWords() {
        assertThat(TeamWords.say(new TeamScore(4, 3, 2, List.of(0, 1, 1, 2), List.of("finance"), List.of("en"), 1, 0)))
                .isEqualTo("Quatre étudiants de trois écoles, deux disciplines, deux premiers vœux, un vœu suivant, un"
                        + " étudiant hors de ses vœux, il manque « finance », personne ne parle anglais, deux étudiants"
                        + " déjà ensemble cette année.");
        assertThat(TeamWords.say(new TeamScore(3, 1, 1, List.of(), List.of(), List.of(), 0, 0)))
                .isEqualTo("Trois étudiants de la même école, une seule discipline.");
    }

    @Test
    void variantsAreCompared() {
        Pool pool = pool(2, 8, 2);
        Plan before = builder.build(pool);
        ApplicationNumber moved = before.teams().get(0).members().get(0);
        Plan after = builder.build(pool.withPins(pins(List.of(new OfStudent(moved, mission(2))))));
        Comparison comparison = Comparison.of(before, after);
        ComparisonWords words = new ComparisonWords(ApplicationNumber::value, coach -> "Coach " + coach);

        assertThat(words.say(comparison)).contains(moved + " : sur NAN-26-002 au lieu de NAN-26-001.");
        assertThat(words.say(Comparison.of(before, before))).containsExactly("Les deux répartitions sont les mêmes.");
    }

    @Test
    void progressIsTold_upToTheEnd() {
        List<Double> told = new ArrayList<>();
        builder.build(pool(6, 24, 6), told::add);

        assertThat(told).isSorted().endsWith(1.0).allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
    }

    private static Pins pins(List<OfStudent> students) {
        return Pins.none().withStudents(students);
    }

    private static DossierReference mission(int n) {
        return Pools.mission(n);
    }

    private static Pool pool(int missions, int students, int coaches) {
        return new Pool(missions(missions), students(students), guides(coaches));
    }

    private static List<Mission> missions(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> new Mission(mission(n), "structure-" + n)).toList();
    }

    private static List<Candidate> students(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Candidate(Pools.student(n), SCHOOLS.get(n % 3), null))
                .toList();
    }

    private static List<Guide> guides(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> new Guide((long) n, 1)).toList();
    }
}
