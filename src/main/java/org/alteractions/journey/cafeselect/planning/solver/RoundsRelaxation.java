package org.alteractions.journey.cafeselect.planning.solver;

import java.util.Arrays;
import org.alteractions.journey.cafeselect.planning.Puzzle;

/**
 * Flow from candidates to rounds to interviewers. It omits the rules that a candidate's two interviewers differ and
 * that an interviewer has a maximum number of interviews. Candidates with the same possibilities are treated as a
 * group.
 */
public final class RoundsRelaxation implements Relaxation {

    private final Puzzle puzzle;
    private final int[] alike;
    private final int[] members;
    private final Flow flow;
    private int rounds;
    private int nodes;
    private int placed;

    public RoundsRelaxation(Puzzle puzzle) {
        this.puzzle = puzzle;
        alike = puzzle.firstAlike();
        members = new int[puzzle.need.length];
        Arrays.stream(alike).forEach(c -> members[c]++);
        int groups = (int) Arrays.stream(alike).distinct().count();
        nodes = 2 + puzzle.need.length;
        flow = new Flow(nodes + puzzle.rounds * (1 + groups + puzzle.capacity.length));
        for (int c = 0; c < members.length; c++) {
            if (members[c] * puzzle.need[c] > 0) {
                flow.edge(0, 2 + c, members[c] * puzzle.need[c]);
            }
        }
    }

    @Override
    public void extend() {
        int r = rounds++;
        int round = nodes++;
        int guests = nodes;
        nodes += puzzle.capacity.length;
        flow.edge(round, 1, puzzle.rooms[r]);
        for (int i = 0; i < puzzle.capacity.length; i++) {
            if (puzzle.available[i][r]) {
                flow.edge(guests + i, round, 1);
            }
        }
        for (int c = 0; c < members.length; c++) {
            if (members[c] * puzzle.need[c] > 0 && puzzle.present[c][r]) {
                int here = nodes++;
                flow.edge(2 + c, here, members[c]);
                for (int i = 0; i < puzzle.capacity.length; i++) {
                    if (puzzle.fits(c, i, r)) {
                        flow.edge(here, guests + i, members[c]);
                    }
                }
            }
        }
        placed += flow.push(0, 1);
    }

    @Override
    public int placed() {
        return placed;
    }

    @Override
    public boolean[] tooMany() {
        boolean[] reached = flow.reach(0);
        boolean[] tooMany = new boolean[members.length];
        for (int c = 0; c < tooMany.length; c++) {
            tooMany[c] = puzzle.need[c] > 0 && reached[2 + alike[c]];
        }
        return tooMany;
    }
}
