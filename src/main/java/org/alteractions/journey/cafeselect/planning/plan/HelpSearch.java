package org.alteractions.journey.cafeselect.planning.plan;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.planning.AvailableInterviewer;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.Help;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Proposal.Outcome;
import org.alteractions.journey.cafeselect.planning.Puzzle;
import org.alteractions.journey.cafeselect.planning.Rounds;
import org.alteractions.journey.cafeselect.planning.solver.Relaxation;
import org.alteractions.journey.cafeselect.planning.solver.Solver;

/** Searches for the smallest additions that make a plan possible, and verifies each by planning. */
final class HelpSearch {

    private static final int MOST = 64;
    private static final int MORE_TRIES = 2;

    /** Session times are set in steps of five minutes. */
    private static final int SENSIBLE_STEP = 5;

    private final Day day;
    private final LocalDateTime notBefore;

    HelpSearch(Day day, LocalDateTime notBefore) {
        this.day = day;
        this.notBefore = notBefore;
    }

    List<Help> find() {
        List<Help> single = Stream.<IntFunction<Help>>of(
                        n -> new Help(n, 0, 0), n -> new Help(0, n, 0), n -> new Help(0, 0, minutes(n)))
                .flatMap(this::least)
                .toList();
        return single.isEmpty() ? both() : single;
    }

    /** No single addition is enough: combines as few interviewers as possible with more rooms or more time. */
    private List<Help> both() {
        return Stream.<BiFunction<Integer, Integer, Help>>of(
                        (n, other) -> new Help(n, other, 0), (n, other) -> new Help(n, 0, minutes(other)))
                .flatMap(help -> leastNumber(n -> mayWork(help.apply(n, MOST)))
                        .mapToObj(Integer::valueOf)
                        .flatMap(n -> least(other -> help.apply(n, other))))
                .toList();
    }

    /** @return the least amount of this help that gave a plan; empty for none */
    private Stream<Help> least(IntFunction<Help> help) {
        return leastNumber(n -> mayWork(help.apply(n)))
                .flatMap(least -> IntStream.rangeClosed(least, least + MORE_TRIES))
                .mapToObj(help)
                .filter(tried -> Solver.decide(Puzzle.of(with(tried), notBefore)) == Outcome.PLANNED)
                .limit(1);
    }

    /** @param enough monotonic: true from some number on, if ever */
    private static IntStream leastNumber(IntPredicate enough) {
        int high = 1;
        while (high < MOST && !enough.test(high)) {
            high *= 2;
        }
        int low = high / 2;
        while (high - low > 1) {
            int middle = (high + low) / 2;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return enough.test(high) ? IntStream.of(high) : IntStream.empty();
    }

    private boolean mayWork(Help help) {
        Puzzle puzzle = Puzzle.of(with(help), notBefore);
        return Relaxation.possible(puzzle, puzzle.rounds);
    }

    private Day with(Help help) {
        List<AvailableInterviewer> guests = new ArrayList<>(day.interviewers());
        for (long n = 1; n <= help.interviewers(); n++) {
            guests.add(new AvailableInterviewer(-n, null));
        }
        return day.withInterviewers(guests)
                .withRooms(day.rooms() + help.rooms())
                .until(day.endsBy().plusMinutes(help.minutes()));
    }

    /** @return by how many minutes the session must be longer to hold that many more rounds, rounded up */
    private int minutes(int moreRounds) {
        long plenty = (moreRounds + 1L) * (InterviewPlanner.MINUTES + day.changeoverMinutes())
                + day.breaks().stream().mapToLong(pause -> Duration.between(pause.from(), pause.to()).toMinutes()).sum()
                + InterviewPlanner.MINUTES;
        Rounds longer = Rounds.of(day.until(day.endsBy().plusMinutes(plenty)));
        int last = Rounds.of(day).count() + moreRounds - 1;
        int least = Math.toIntExact(Duration.between(day.endsBy(), Rounds.end(longer.start(last))).toMinutes());
        return (least + SENSIBLE_STEP - 1) / SENSIBLE_STEP * SENSIBLE_STEP;
    }
}
