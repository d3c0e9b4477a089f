package org.alteractions.journey.team.planning;

import java.util.Arrays;
import java.util.List;

/**
 * Prices of students by which the teams of each mission can be compared separately. The method is Lagrangian relaxation
 * of "each student once", improved by subgradient steps. Teams that cannot be part of a better choice are dropped.
 */
final class Prices {

    private static final int ROUNDS = 800;
    private static final int BETWEEN_CLEARINGS = 10;
    private static final int PATIENCE = 20;
    private static final double SHORTEST_STEP = 1e-4;

    private final Columns columns;
    private final List<Integer> missions;
    private final int missionCount;
    private final boolean everybody;
    private final long best;
    double[] price;
    double bound = Double.NEGATIVE_INFINITY;

    /**
     * @param everybody whether every student must be in a team
     * @param best      cost to beat
     */
    Prices(Columns columns, List<Integer> missions, Puzzle puzzle, boolean everybody, long best) {
        this.columns = columns;
        this.missions = missions;
        this.missionCount = puzzle.missions();
        this.everybody = everybody;
        this.best = best;
        this.price = new double[puzzle.students()];
    }

    void find() {
        double[] bestPrice = price.clone();
        double[] direction = new double[price.length];
        double length = 1;
        int since = 0;
        for (int round = 0; round < ROUNDS && columns.size > 0 && length > SHORTEST_STEP; round++) {
            long[] chosen = new long[missionCount];
            double value = value(chosen);
            since = value > bound + 0.01 ? 0 : since + 1;
            if (value > bound) {
                bound = value;
                bestPrice = price.clone();
            }
            if (since > PATIENCE) {
                length /= 1.5;
                since = 0;
                price = bestPrice.clone();
            }
            if (round % BETWEEN_CLEARINGS == 0) {
                clear(bestPrice);
            }
            step(chosen, direction, length * Math.max(1, best - value));
        }
        price = bestPrice;
        clear(price);
    }

    /** @param chosen receives the cheapest team of each mission */
    private double value(long[] chosen) {
        double[] least = new double[missionCount];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int column = 0; column < columns.size; column++) {
            double reduced = columns.reduced(column, price);
            int mission = columns.mission[column];
            if (reduced < least[mission]) {
                least[mission] = reduced;
                chosen[mission] = columns.students[column];
            }
        }
        return Arrays.stream(price).sum() + missions.stream().mapToDouble(mission -> least[mission]).sum();
    }

    private void clear(double[] at) {
        double[] least = columns.least(at, missionCount);
        columns.keep(column -> columns.reduced(column, at) - least[columns.mission[column]] <= slack());
    }

    /** @return how far above the bound a choice may be and still beat the best known cost */
    double slack() {
        return best - 1 + 1e-6 - bound;
    }

    /** Raises the price of students in several of the chosen teams and lowers it for students in none. */
    private void step(long[] chosen, double[] direction, double gap) {
        double norm = 0;
        for (int student = 0; student < price.length; student++) {
            int covered = 0;
            for (int mission : missions) {
                covered += (int) (chosen[mission] >> student & 1);
            }
            direction[student] = 0.3 * direction[student] + 1 - covered;
            norm += direction[student] * direction[student];
        }
        for (int student = 0; student < price.length && norm > 1e-9; student++) {
            double moved = price[student] + gap / norm * direction[student];
            price[student] = everybody ? moved : Math.min(0, moved);
        }
    }
}
