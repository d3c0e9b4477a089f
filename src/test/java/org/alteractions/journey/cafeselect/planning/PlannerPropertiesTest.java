package org.alteractions.journey.cafeselect.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.alteractions.journey.cafeselect.planning.Proposal.Outcome;
import org.alteractions.journey.cafeselect.planning.plan.CafePlanner;
import org.alteractions.journey.id.ApplicationNumber;

/** Properties that hold for every day, tested on many days. */
@Tag("chaos")
class PlannerPropertiesTest {

    private static final ProblemWords WORDS = new ProblemWords(ApplicationNumber::value, id -> "n° " + id);

    private final InterviewPlanner planner = new CafePlanner();

    @Property(tries = 800)
    void tinyDay_isPlannedWhereThereIsAPlan_inTheFewestRounds_andNamedImpossibleWhereThereIsNone(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int candidates,
            @ForAll @IntRange(min = 1, max = 4) int interviewers,
            @ForAll @IntRange(min = 1, max = 3) int rooms,
            @ForAll @IntRange(min = 1, max = 5) int rounds,
            @ForAll @IntRange(min = 30, max = 110) int ease) {
        Day day = Days.any(seed, candidates, interviewers, rooms, rounds, ease);
        Proposal plan = planner.plan(day);
        int fewest = BruteForce.fewestRounds(day);

        assertThat(plan.outcome()).isEqualTo(fewest < 0 ? Outcome.IMPOSSIBLE : Outcome.PLANNED);
        if (plan.feasible()) {
            assertThat(Rules.brokenBy(plan.slots(), day)).isEmpty();
            assertThat(plan.quality().rounds()).isEqualTo(fewest);
            assertThat(plan.quality().provedRounds()).isEqualTo(fewest);
            LocalDateTime tooEarly = plan.quality().endsAt().minusMinutes(1);
            Proposal shorter = planner.plan(day.until(tooEarly));
            assertThat(shorter.outcome()).isEqualTo(Outcome.IMPOSSIBLE);
            saysWhy(shorter);
        } else {
            saysWhy(plan);
            helpsHelp(plan, day);
        }
    }

    @Property(tries = 200)
    void dayThatHidesAPlan_isPlanned_noLaterThanTheHiddenOne(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int candidates,
            @ForAll @IntRange(min = 3, max = 8) int interviewers,
            @ForAll @IntRange(min = 0, max = 60) int spare) {
        int rooms = 2 + new Random(seed).nextInt(interviewers - 1);
        int rounds = 3 + (2 * candidates * 5 / 4) / rooms;
        Day day = Days.hidden(seed, candidates, interviewers, rooms, rounds, spare / 100.0);
        Proposal plan = planner.plan(day);

        assertThat(plan.problems()).isEmpty();
        assertThat(Rules.brokenBy(plan.slots(), day)).isEmpty();
        assertThat(plan.quality().provedRounds()).isLessThanOrEqualTo(plan.quality().rounds());
    }

    @Property(tries = 200)
    void smallDay_isAlwaysDecided(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 10) int candidates,
            @ForAll @IntRange(min = 2, max = 6) int interviewers,
            @ForAll @IntRange(min = 1, max = 6) int rooms,
            @ForAll @IntRange(min = 2, max = 8) int rounds,
            @ForAll @IntRange(min = 40, max = 110) int ease) {
        Day day = Days.any(seed, candidates, interviewers, rooms, rounds, ease);
        Proposal plan = planner.plan(day);

        assertThat(plan.outcome()).isNotEqualTo(Outcome.UNDECIDED);
        if (plan.feasible()) {
            assertThat(Rules.brokenBy(plan.slots(), day)).isEmpty();
        } else {
            saysWhy(plan);
            helpsHelp(plan, day);
        }
    }

    @Property(tries = 100)
    void sameDay_hasTheSamePlan(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int candidates,
            @ForAll @IntRange(min = 3, max = 8) int interviewers) {
        Day day = Days.hidden(seed, candidates, interviewers, interviewers, 4 + 4 * candidates / interviewers, 0.3);

        assertThat(new CafePlanner().plan(day)).isEqualTo(new CafePlanner().plan(day));
    }

    @Property(tries = 500)
    void tinyDayReplanned_movesNobodyWhoNeedNotMove(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int candidates,
            @ForAll @IntRange(min = 2, max = 4) int interviewers,
            @ForAll @IntRange(min = 1, max = 3) int rooms,
            @ForAll @IntRange(min = 2, max = 5) int rounds) {
        Disturbed disturbed = Disturbed.of(Days.any(seed, candidates, interviewers, rooms, rounds, 110), planner, seed);
        if (disturbed == null) {
            return;
        }
        Replanned replanned = disturbed.replan(planner);
        int fewest = BruteForce.fewestMoved(disturbed.left(), disturbed.now(), disturbed.standing());

        assertThat(replanned.proposal().feasible()).isEqualTo(fewest >= 0);
        if (fewest >= 0) {
            assertThat(disturbed.standing()).filteredOn(slot -> !replanned.proposal().slots().contains(slot))
                    .hasSize(fewest);
            disturbed.isRight(replanned);
        } else {
            saysWhy(replanned.proposal());
        }
    }

    @Property(tries = 150)
    void dayReplanned_keepsTheRules_andWhatHasBegun(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int candidates,
            @ForAll @IntRange(min = 3, max = 8) int interviewers) {
        Day day = Days.hidden(seed, candidates, interviewers, interviewers, 4 + 4 * candidates / interviewers, 0.3);
        Disturbed disturbed = Disturbed.of(day, planner, seed);
        Replanned replanned = disturbed.replan(planner);

        assertThat(disturbed.replan(planner)).isEqualTo(replanned);
        if (replanned.proposal().feasible()) {
            disturbed.isRight(replanned);
        } else {
            saysWhy(replanned.proposal());
        }
    }

    private static void saysWhy(Proposal plan) {
        assertThat(plan.slots()).isEmpty();
        assertThat(plan.problems()).isNotEmpty();
        assertThat(WORDS.say(plan)).endsWith(".").doesNotContain("null", "Optional", "[", "@");
    }

    private void helpsHelp(Proposal plan, Day day) {
        for (Help help : plan.helps()) {
            List<AvailableInterviewer> more = new ArrayList<>(day.interviewers());
            for (long n = 1; n <= help.interviewers(); n++) {
                more.add(new AvailableInterviewer(1000 + n, null));
            }
            LocalDateTime later = day.endsBy().plusMinutes(help.minutes());
            Day helped = day.withInterviewers(more).withRooms(day.rooms() + help.rooms()).until(later);
            assertThat(planner.plan(helped).feasible()).as(help.toString()).isTrue();
        }
    }
}
