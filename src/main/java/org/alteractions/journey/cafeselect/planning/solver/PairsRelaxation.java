package org.alteractions.journey.cafeselect.planning.solver;

import java.util.ArrayList;
import java.util.List;
import org.alteractions.journey.cafeselect.planning.Puzzle;

/**
 * Flow from candidates to interviewers to rounds. It omits only the rule that a candidate may not be in two places at a
 * time. Early rounds are filled first.
 */
public final class PairsRelaxation implements Relaxation {

    private final Puzzle puzzle;
    private final Flow flow;
    private final int[][] pairEdge;
    private final int[][] placeEdge;
    private int rounds;
    private int placed;

    /** @param mostLoad maximum interviews of one interviewer, fixed ones included */
    public PairsRelaxation(Puzzle puzzle, int mostLoad) {
        this.puzzle = puzzle;
        int people = puzzle.need.length;
        int guests = puzzle.capacity.length;
        flow = new Flow(2 + people + 2 * guests + puzzle.rounds);
        pairEdge = new int[people][guests];
        placeEdge = new int[guests][puzzle.rounds];
        for (int c = 0; c < people; c++) {
            if (puzzle.need[c] > 0) {
                flow.edge(source(), candidate(c), puzzle.need[c]);
            }
            for (int i = 0; i < guests; i++) {
                pairEdge[c][i] = puzzle.need[c] > 0 && meet(c, i) ? flow.edge(candidate(c), guest(i), 1) : -1;
            }
        }
        for (int i = 0; i < guests; i++) {
            int capacity = Math.max(0, Math.min(puzzle.capacity[i], mostLoad - puzzle.fixedLoad[i]));
            flow.edge(guest(i), guest(i) + guests, capacity);
        }
    }

    private boolean meet(int c, int i) {
        for (int r = 0; r < puzzle.rounds; r++) {
            if (puzzle.fits(c, i, r)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void extend() {
        int guests = puzzle.capacity.length;
        int round = 2 + puzzle.need.length + 2 * guests + rounds;
        for (int i = 0; i < guests; i++) {
            placeEdge[i][rounds] = puzzle.available[i][rounds] ? flow.edge(guest(i) + guests, round, 1) : -1;
        }
        flow.edge(round, sink(), puzzle.rooms[rounds]);
        rounds++;
        placed += flow.push(source(), sink());
    }

    @Override
    public int placed() {
        return placed;
    }

    @Override
    public boolean[] tooMany() {
        boolean[] reached = flow.reach(source());
        boolean[] tooMany = new boolean[puzzle.need.length];
        for (int c = 0; c < tooMany.length; c++) {
            tooMany[c] = puzzle.need[c] > 0 && reached[candidate(c)];
        }
        return tooMany;
    }

    /** @return the interviewers of candidate c */
    List<Integer> interviewersOf(int c) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < puzzle.capacity.length; i++) {
            if (pairEdge[c][i] >= 0 && flow.on(pairEdge[c][i]) > 0) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    /** @return whether interviewer i works in round r */
    boolean works(int i, int r) {
        return r < rounds && placeEdge[i][r] >= 0 && flow.on(placeEdge[i][r]) > 0;
    }

    private int source() {
        return 0;
    }

    private int sink() {
        return 1;
    }

    private int candidate(int c) {
        return 2 + c;
    }

    private int guest(int i) {
        return 2 + puzzle.need.length + i;
    }
}
