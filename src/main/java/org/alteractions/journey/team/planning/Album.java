package org.alteractions.journey.team.planning;

import java.util.List;

/** Good teams that the search has found, for any mission. The pool must be small enough for a bit per student. */
final class Album {

    static final int MOST_STUDENTS = 62;
    private static final int MOST_TEAMS = 1 << 19;
    private static final int MARGIN = 20;

    private final int most;
    private final int places;
    private final long[] students;
    private final int[] costs;
    private final int[] missions;
    private int size;
    private long limit = -1;

    /** @param teams upper bound of the number of teams; limits the memory for a small pool */
    Album(long teams) {
        this.most = (int) Math.min(MOST_TEAMS, Math.max(1, teams));
        // A power of two, and never more than half full.
        this.places = Integer.highestOneBit(2 * most - 1) * 2;
        this.students = new long[places];
        this.costs = new int[places];
        this.missions = new int[places];
    }

    /** Upper bound of the number of teams: every team size from so many students, on each of so many missions. */
    static long teams(int students, int missions) {
        long teams = 0;
        long ofSize = 1;
        for (int size = 1; size <= TeamBuilder.LARGEST; size++) {
            ofSize = ofSize * (students - size + 1) / size;
            teams += size < TeamBuilder.SMALLEST ? 0 : ofSize;
        }
        return teams * missions;
    }

    /**
     * @param best teams that cost much more than its most expensive team are not stored; before the first call none are
     */
    void keepFrom(Draft best) {
        limit = best.most() + MARGIN;
    }

    void add(Draft draft, List<Integer> some) {
        some.forEach(mission -> add(draft.members(mission), draft.size(mission), mission, draft.cost(mission)));
    }

    /** @param cost of a team that breaks no rule */
    void add(int[] members, int count, int mission, long cost) {
        if (cost > limit || size == most) {
            return;
        }
        long mask = 0;
        for (int place = 0; place < count; place++) {
            mask |= 1L << members[place];
        }
        int place = hash(mask, mission);
        while (students[place] != 0) {
            if (students[place] == mask && missions[place] == mission) {
                return;
            }
            place = (place + 1) & places - 1;
        }
        students[place] = mask;
        missions[place] = mission;
        costs[place] = (int) cost;
        size++;
    }

    private int hash(long mask, int mission) {
        long mixed = (mask + mission * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 40) & places - 1;
    }

    Columns columns() {
        Columns columns = new Columns(size);
        for (int place = 0; place < places; place++) {
            if (students[place] != 0) {
                columns.add(students[place], missions[place], costs[place]);
            }
        }
        return columns;
    }
}
