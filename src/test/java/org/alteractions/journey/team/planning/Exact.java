package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.pool.Pool;

/**
 * Computes and proves the least cost of teams for given missions. It enumerates every team for every mission;
 * Lagrangian relaxation of "each student once" gives a lower bound. Teams that cannot be part of a cheaper plan are
 * dropped until a search through the rest is short.
 */
final class Exact {

    private static final int MOST_STUDENTS = 62;
    private static final int ROUNDS = 1_500;
    private static final int ROUNDS_BETWEEN_CLEARINGS = 10;
    private static final long MOST_WORK = 400_000_000L;

    private final Puzzle puzzle;
    private final int students;
    private final boolean everybody;
    private long[] masks = new long[1 << 16];
    private int[] costs = new int[1 << 16];
    private byte[] on = new byte[1 << 16];
    private int columns;
    private double[] price;
    private double bound;
    private long best;
    private long work = MOST_WORK;

    private Exact(Puzzle puzzle, boolean everybody, long known) {
        if (puzzle.students() > MOST_STUDENTS) {
            throw new IllegalArgumentException("Too many students to go through: " + puzzle.students());
        }
        this.puzzle = puzzle;
        this.students = puzzle.students();
        this.everybody = everybody;
        this.best = known;
    }

    /**
     * @param plan a plan that gives teams to as many missions and students as can be, which is checked by counting
     * @param most a cost that is not below the least, from which to go down; the lower, the faster
     * @return the least cost; negative where this cannot be told
     */
    static long cost(Pool pool, Plan plan, long most) {
        Puzzle puzzle = new Puzzle(pool);
        List<Integer> chosen = new ArrayList<>();
        for (int m = 0; m < puzzle.missions(); m++) {
            DossierReference dossier = pool.missions().get(m).dossier();
            if (plan.teams().stream().anyMatch(team -> team.mission().equals(dossier))) {
                chosen.add(m);
            }
        }
        int placed = plan.teams().stream().mapToInt(team -> team.members().size()).sum();
        boolean everybody = placed == puzzle.students();
        boolean firstOnes = chosen.equals(firstThatCanHaveCoaches(puzzle, chosen.size()))
                && (chosen.size() == puzzle.missions()
                        || chosen.size() == puzzle.students() / TeamBuilder.SMALLEST
                        || firstThatCanHaveCoaches(puzzle, chosen.size() + 1).size() == chosen.size());
        boolean asManyAsCan = everybody || placed == TeamBuilder.LARGEST * chosen.size();
        return firstOnes && asManyAsCan ? new Exact(puzzle, everybody, most).least(chosen) : -1;
    }

    private static List<Integer> firstThatCanHaveCoaches(Puzzle puzzle, int count) {
        List<Integer> first = new ArrayList<>();
        for (int m = 0; m < puzzle.missions() && first.size() < count; m++) {
            first.add(m);
            if (Coaching.of(puzzle, first) == null) {
                first.remove(first.size() - 1);
            }
        }
        return first;
    }

    private long least(List<Integer> chosen) {
        chosen.forEach(mission -> enumerate(mission, new int[TeamBuilder.LARGEST], 0, 0));
        bound(chosen);
        List<Integer> rest = IntStream.range(0, columns).boxed()
                .sorted(Comparator.comparing(this::reduced))
                .toList();
        double[] least = leastByMission(chosen);
        double slack = best - 1 - bound + 1e-6;
        double[] excess = new double[columns];
        for (int column = 0; column < columns; column++) {
            excess[column] = reduced(column) - least[on[column]];
        }
        search(rest.stream().mapToInt(Integer::intValue).toArray(), excess, slack, 0, chosen.size(), 0, 0);
        return work > 0 ? best : -1;
    }

    private void enumerate(int mission, int[] members, int size, int from) {
        if (size >= TeamBuilder.SMALLEST && whole(mission, members, size)) {
            add(members, size, mission);
        }
        if (size == TeamBuilder.LARGEST) {
            return;
        }
        for (int student = from; student < students; student++) {
            members[size] = student;
            if (Objective.broken(puzzle, members, size + 1, mission) == 0) {
                enumerate(mission, members, size + 1, student + 1);
            }
        }
    }

    private boolean whole(int mission, int[] members, int size) {
        long mask = mask(members, size);
        for (int unit = 0; unit < puzzle.units.length; unit++) {
            long unitMask = mask(puzzle.units[unit], puzzle.units[unit].length);
            boolean here = (unitMask & mask) != 0;
            if (here && (unitMask & ~mask) != 0 || here && puzzle.pinned[unit] != Puzzle.NONE
                    && puzzle.pinned[unit] != mission || !here && puzzle.pinned[unit] == mission) {
                return false;
            }
        }
        return everybody || size == TeamBuilder.LARGEST;
    }

    private void add(int[] members, int size, int mission) {
        long cost = Objective.cost(Objective.shortfall(puzzle, members, size, mission));
        if (cost >= best) {
            return;
        }
        if (columns == masks.length) {
            masks = Arrays.copyOf(masks, columns * 2);
            costs = Arrays.copyOf(costs, columns * 2);
            on = Arrays.copyOf(on, columns * 2);
        }
        masks[columns] = mask(members, size);
        costs[columns] = (int) cost;
        on[columns++] = (byte) mission;
    }

    private static long mask(int[] members, int size) {
        long mask = 0;
        for (int place = 0; place < size; place++) {
            mask |= 1L << members[place];
        }
        return mask;
    }

    private double reduced(int column) {
        double value = costs[column];
        for (long mask = masks[column]; mask != 0; mask &= mask - 1) {
            value -= price[Long.numberOfTrailingZeros(mask)];
        }
        return value;
    }

    private double[] leastByMission(List<Integer> chosen) {
        double[] least = new double[puzzle.missions()];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int column = 0; column < columns; column++) {
            least[on[column]] = Math.min(least[on[column]], reduced(column));
        }
        return least;
    }

    /** Subgradient steps; leaves the best prices, their bound and only the columns that can still matter. */
    private void bound(List<Integer> chosen) {
        price = new double[students];
        double[] bestPrice = price.clone();
        double[] direction = new double[students];
        bound = Double.NEGATIVE_INFINITY;
        double length = 1.0;
        int since = 0;
        for (int round = 0; round < ROUNDS && columns > 0; round++) {
            double[] least = new double[puzzle.missions()];
            long[] cover = new long[puzzle.missions()];
            Arrays.fill(least, Double.MAX_VALUE);
            for (int column = 0; column < columns; column++) {
                double reduced = reduced(column);
                if (reduced < least[on[column]]) {
                    least[on[column]] = reduced;
                    cover[on[column]] = masks[column];
                }
            }
            double value = Arrays.stream(price).sum() + chosen.stream().mapToDouble(m -> least[m]).sum();
            since++;
            if (value > bound) {
                since = value > bound + 0.01 ? 0 : since;
                bound = value;
                bestPrice = price.clone();
            }
            if (since > 20) {
                length /= 1.5;
                since = 0;
                price = bestPrice.clone();
            }
            if (round % ROUNDS_BETWEEN_CLEARINGS == 0) {
                double[] present = price;
                price = bestPrice.clone();
                clear(chosen);
                price = present;
            }
            double norm = 0;
            for (int student = 0; student < students; student++) {
                double covered = 0;
                for (int mission : chosen) {
                    covered += cover[mission] >> student & 1;
                }
                direction[student] = 0.3 * direction[student] + (1 - covered);
                norm += direction[student] * direction[student];
            }
            if (norm < 1e-9 || length < 1e-4) {
                break;
            }
            double step = length * Math.max(1, best - value) / norm;
            for (int student = 0; student < students; student++) {
                price[student] += step * direction[student];
                price[student] = everybody ? price[student] : Math.min(0, price[student]);
            }
        }
        price = bestPrice;
        clear(chosen);
    }

    /** Throws away the columns of which a plan would cost as much as the best known one. */
    private void clear(List<Integer> chosen) {
        double[] least = leastByMission(chosen);
        int kept = 0;
        for (int column = 0; column < columns; column++) {
            if (bound + reduced(column) - least[on[column]] <= best - 1 + 1e-6) {
                masks[kept] = masks[column];
                costs[kept] = costs[column];
                on[kept++] = on[column];
            }
        }
        columns = kept;
    }

    /** @param live columns that fit to those taken, by reduced cost */
    private void search(
            int[] live, double[] excess, double slack, double used, int missing, long cost, long covered) {
        if (missing == 0) {
            boolean right = !everybody || Long.bitCount(covered) == students;
            best = right ? Math.min(best, cost) : best;
            return;
        }
        double[] least = new double[puzzle.missions()];
        int[] count = new int[puzzle.missions()];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int column : live) {
            count[on[column]]++;
            least[on[column]] = Math.min(least[on[column]], excess[column]);
        }
        int mission = -1;
        int having = 0;
        double all = used;
        for (int m = 0; m < count.length; m++) {
            if (count[m] > 0) {
                having++;
                all += least[m];
                mission = mission < 0 || count[m] < count[mission] ? m : mission;
            }
        }
        if (having < missing || all > slack || --work < 0) {
            return;
        }
        for (int column : live) {
            if (on[column] == mission && all - least[mission] + excess[column] <= slack) {
                double left = slack - used - excess[column];
                long mask = masks[column];
                int next = mission;
                search(Arrays.stream(live)
                                .filter(other -> on[other] != next && (masks[other] & mask) == 0
                                        && excess[other] <= left)
                                .toArray(),
                        excess, Math.min(slack, best - 1 - bound + 1e-6), used + excess[column], missing - 1,
                        cost + costs[column], covered | mask);
            }
        }
    }
}
