package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Assigns a coach to each mission: one who may guide it and has a free place. */
final class Coaching {

    private final Puzzle puzzle;
    private final int[] coachOf;
    private final int[] load;

    private Coaching(Puzzle puzzle) {
        this.puzzle = puzzle;
        coachOf = new int[puzzle.missions()];
        load = new int[puzzle.places.length];
        Arrays.fill(coachOf, Puzzle.NONE);
    }

    /**
     * No coach gets a second team before every coach who can has a first one.
     *
     * @param missions that need a coach
     * @return the coach of each mission, NONE for a mission that needs none; null if there are not enough coaches
     */
    static int[] of(Puzzle puzzle, List<Integer> missions) {
        Coaching coaching = new Coaching(puzzle);
        int most = Arrays.stream(puzzle.places).max().orElse(0);
        List<Integer> open = new ArrayList<>(missions);
        for (int limit = 1; limit <= most && !open.isEmpty(); limit++) {
            int places = limit;
            open.removeIf(mission -> coaching.place(mission, places, new boolean[coaching.load.length]));
        }
        return open.isEmpty() ? coaching.coachOf : null;
    }

    /**
     * Assigns a coach to the mission and moves other missions to other coaches if necessary.
     *
     * @return whether the mission has a coach now
     */
    private boolean place(int mission, int limit, boolean[] seen) {
        for (int coach = 0; coach < load.length; coach++) {
            if (puzzle.guides[mission][coach] && !seen[coach]) {
                seen[coach] = true;
                if (load[coach] < Math.min(limit, puzzle.places[coach]) || makeRoom(coach, limit, seen)) {
                    coachOf[mission] = coach;
                    load[coach]++;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean makeRoom(int coach, int limit, boolean[] seen) {
        for (int other = 0; other < coachOf.length; other++) {
            if (coachOf[other] == coach && place(other, limit, seen)) {
                load[coach]--;
                return true;
            }
        }
        return false;
    }
}
