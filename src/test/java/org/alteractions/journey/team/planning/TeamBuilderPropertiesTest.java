package org.alteractions.journey.team.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.team.planning.Plan.PlannedTeam;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.pool.Pools;
import org.alteractions.journey.team.planning.pool.Problem;
import org.alteractions.journey.team.planning.pool.Problem.Kind;
import org.alteractions.journey.team.planning.words.PlanWords;
import org.alteractions.journey.team.planning.words.TeamWords;

/** Properties that hold for every pool, tested on many pools. */
@Tag("chaos")
class TeamBuilderPropertiesTest {

    private static final PlanWords WORDS = new PlanWords(ApplicationNumber::value, coach -> "Coach " + coach);

    private final TeamBuilder builder = Quiet.builder(1);

    @Property(tries = 30)
    void tinyPool_hasTheBestTeamsThereAre_andPinsThatCannotBeKeptAreNamed(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 7) int students,
            @ForAll @IntRange(min = 0, max = 3) int missions,
            @ForAll @IntRange(min = 0, max = 3) int coaches) {
        Pool pool = Pools.any(seed, students, missions, coaches);
        Plan plan = builder.build(pool);
        BruteForce.Best best = BruteForce.of(pool);

        if (best == null) {
            assertThat(plan.problems()).isNotEmpty();
        }
        if (plan.problems().stream().anyMatch(problem -> problem.kind() == Kind.PINS_CONTRADICT)) {
            assertThat(best).isNull();
        }
        if (plan.feasible()) {
            assertThat(Rules.brokenBy(plan, pool)).isEmpty();
            assertThat(plan.teams()).extracting(PlannedTeam::mission).isEqualTo(best.missions());
            assertThat(pool.candidates().size() - plan.studentsLeft().size()).isEqualTo(best.placed());
            assertThat(plan.cost()).isEqualTo(best.cost());
            assertThat(Exact.cost(pool, plan, best.cost() + 200)).as("the other judge").isIn(-1L, best.cost());
        }
        speaks(plan);
    }

    @Property(tries = 12)
    void anyPool_keepsTheRules_orNamesWhatContradicts(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 30) int students,
            @ForAll @IntRange(min = 0, max = 9) int missions,
            @ForAll @IntRange(min = 0, max = 9) int coaches) {
        Pool pool = Pools.any(seed, students, missions, coaches);
        Plan plan = builder.build(pool);

        if (plan.feasible()) {
            assertThat(Rules.brokenBy(plan, pool)).isEmpty();
            Rules rules = new Rules(pool);
            assertThat(plan.teams()).allSatisfy(team ->
                    assertThat(team.score().cost()).isEqualTo(rules.cost(team.mission(), team.members())));
        } else {
            assertThat(plan.teams()).isEmpty();
        }
        speaks(plan);
    }

    @Property(tries = 8)
    void withoutAnyPin_thereIsAlwaysAPlan(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 30) int students,
            @ForAll @IntRange(min = 0, max = 9) int missions,
            @ForAll @IntRange(min = 0, max = 9) int coaches) {
        assertThat(builder.build(Pools.any(seed, students, missions, coaches).withPins(Pins.none())).problems())
                .isEmpty();
    }

    @Property(tries = 4)
    void samePoolAndSeed_haveTheSamePlan(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 40) int students,
            @ForAll @IntRange(min = 0, max = 10) int missions) {
        Pool pool = Pools.any(seed, students, missions, missions);

        assertThat(new TeamBuilder(seed).build(pool)).isEqualTo(new TeamBuilder(seed).build(pool));
    }

    @Property(tries = 12)
    void contradictingPins_areFewerThanAll_andContradictIndeed(@ForAll long seed) {
        Pool pool = Pools.any(seed, 6, 2, 2);
        for (Problem problem : builder.build(pool).problems()) {
            if (problem.kind() == Kind.PINS_CONTRADICT) {
                assertThat(BruteForce.of(pool.withPins(problem.pins()))).isNull();
                assertThat(problem.pins().isEmpty()).isFalse();
            }
        }
    }

    private static void speaks(Plan plan) {
        List<String> sentences = new ArrayList<>();
        plan.problems().forEach(problem -> sentences.add(WORDS.say(List.of(problem))));
        plan.notices().forEach(notice -> sentences.add(WORDS.say(List.of(notice))));
        plan.teams().forEach(team -> sentences.add(TeamWords.say(team.score())));
        plan.missionsLeft().forEach(left -> sentences.add(PlanWords.say(left.reason())));
        plan.studentsLeft().forEach(left -> sentences.add(WORDS.say(left)));
        plan.coachesLeft().forEach(left -> sentences.add(WORDS.say(left)));
        assertThat(sentences).allSatisfy(sentence ->
                assertThat(sentence).endsWith(".").doesNotContain("null", "[", "@", "  ", "missions  "));
    }
}
