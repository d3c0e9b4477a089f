package org.alteractions.journey.team.planning;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Candidate teams for one mission each, in arrays: the students as bits, the mission and the cost. */
final class Columns {

    final long[] students;
    final int[] mission;
    final int[] cost;
    int size;

    Columns(int most) {
        students = new long[most];
        mission = new int[most];
        cost = new int[most];
    }

    void add(long mask, int on, int costs) {
        students[size] = mask;
        mission[size] = on;
        cost[size++] = costs;
    }

    /** @return the reduced cost: the cost minus the prices of the members */
    double reduced(int column, double[] price) {
        double value = cost[column];
        for (long left = students[column]; left != 0; left &= left - 1) {
            value -= price[Long.numberOfTrailingZeros(left)];
        }
        return value;
    }

    /** @return the least reduced cost of each mission */
    double[] least(double[] price, int missions) {
        double[] least = new double[missions];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int column = 0; column < size; column++) {
            least[mission[column]] = Math.min(least[mission[column]], reduced(column, price));
        }
        return least;
    }

    void keep(IntPredicate some) {
        int kept = 0;
        for (int column = 0; column < size; column++) {
            if (some.test(column)) {
                students[kept] = students[column];
                mission[kept] = mission[column];
                cost[kept++] = cost[column];
            }
        }
        size = kept;
    }
}
