package org.alteractions.journey.team.planning;

import java.util.List;

/** Good teams that the search has met, on whatever mission: of a pool of which every student fits into a bit. */
final class Album {

    static final int MOST_STUDENTS = 62;
    private static final int MOST_TEAMS = 1 << 19;
    private static final int MARGIN = 20;
    private static final int PLACES = MOST_TEAMS * 2;

    private final long[] students = new long[PLACES];
    private final int[] costs = new int[PLACES];
    private final int[] missions = new int[PLACES];
    private int size;
    private long limit = -1;

    /** @param best from now on, teams that cost much more than its dearest are not kept; none at all before */
    void keepFrom(Draft best) {
        limit = best.most() + MARGIN;
    }

    void add(Draft draft, List<Integer> some) {
        some.forEach(mission -> add(draft.members(mission), draft.size(mission), mission, draft.cost(mission)));
    }

    /** @param cost of a team that breaks no rule */
    void add(int[] members, int count, int mission, long cost) {
        if (cost > limit || size == MOST_TEAMS) {
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
            place = (place + 1) & PLACES - 1;
        }
        students[place] = mask;
        missions[place] = mission;
        costs[place] = (int) cost;
        size++;
    }

    private static int hash(long mask, int mission) {
        long mixed = (mask + mission * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 40) & PLACES - 1;
    }

    Columns columns() {
        Columns columns = new Columns(size);
        for (int place = 0; place < PLACES; place++) {
            if (students[place] != 0) {
                columns.add(students[place], missions[place], costs[place]);
            }
        }
        return columns;
    }
}
