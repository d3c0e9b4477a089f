package org.alteractions.journey.team.planning;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chooses the best combination of all good teams that the runs of the search have found. If there are too many
 * combinations, it stops after a fixed number of steps.
 */
final class Recombination {

    private static final long MOST_WORK = 200_000;

    private final List<Integer> missions;
    private final Puzzle puzzle;
    private final Columns columns;
    private final int placed;
    private final Deque<Integer> taken = new ArrayDeque<>();
    private List<Integer> better = List.of();
    private double[] excess;
    private double slack;
    private double leastGain;
    private long best;
    private long work = MOST_WORK;

    private Recombination(Draft draft, List<Integer> missions, Columns columns) {
        this.puzzle = draft.puzzle;
        this.missions = missions;
        this.columns = columns;
        this.placed = draft.placed();
        this.best = draft.cost();
    }

    /** @return a better draft, or the given one */
    static Draft of(Draft draft, List<Integer> missions, Album album) {
        Recombination again = new Recombination(draft, missions, album.columns());
        again.choose();
        return again.better.isEmpty() ? draft : again.draft();
    }

    private void choose() {
        Prices prices = new Prices(columns, missions, puzzle, placed == puzzle.students(), best);
        prices.find();
        slack = prices.slack();
        leastGain = best - slack;
        double[] least = columns.least(prices.price, puzzle.missions());
        excess = new double[columns.size];
        for (int column = 0; column < columns.size; column++) {
            excess[column] = columns.reduced(column, prices.price) - least[columns.mission[column]];
        }
        search(IntStream.range(0, columns.size)
                .boxed()
                .sorted(Comparator.comparing(column -> excess[column]))
                .mapToInt(Integer::intValue)
                .toArray(), 0, 0, 0);
    }

    /** @param live teams that are compatible with those taken, the most promising first */
    private void search(int[] live, double used, long covered, long cost) {
        if (taken.size() == missions.size()) {
            if (cost < best && Long.bitCount(covered) >= placed) {
                better = List.copyOf(taken);
                best = cost;
                slack = best - leastGain;
            }
            return;
        }
        double[] least = new double[puzzle.missions()];
        int[] count = new int[puzzle.missions()];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int column : live) {
            count[columns.mission[column]]++;
            least[columns.mission[column]] = Math.min(least[columns.mission[column]], excess[column]);
        }
        int fewest = Puzzle.NONE;
        int open = 0;
        double all = used;
        for (int mission : missions) {
            if (count[mission] > 0) {
                open++;
                all += least[mission];
                fewest = fewest == Puzzle.NONE || count[mission] < count[fewest] ? mission : fewest;
            }
        }
        if (open + taken.size() < missions.size()) {
            return;
        }
        for (int column : live) {
            if (columns.mission[column] == fewest && all - least[fewest] + excess[column] <= slack && --work > 0) {
                taken.push(column);
                search(fitting(live, column, used + excess[column]), used + excess[column],
                        covered | columns.students[column], cost + columns.cost[column]);
                taken.pop();
            }
        }
    }

    private int[] fitting(int[] live, int to, double used) {
        return Arrays.stream(live)
                .filter(other -> columns.mission[other] != columns.mission[to]
                        && (columns.students[other] & columns.students[to]) == 0
                        && used + excess[other] <= slack)
                .toArray();
    }

    private Draft draft() {
        int[] missionOf = new int[puzzle.units.length];
        for (int unit = 0; unit < missionOf.length; unit++) {
            int first = puzzle.units[unit][0];
            missionOf[unit] = better.stream()
                    .filter(column -> (columns.students[column] >> first & 1) == 1)
                    .map(column -> columns.mission[column])
                    .findFirst()
                    .orElse(Puzzle.NONE);
        }
        return new Draft(puzzle, missionOf);
    }
}
