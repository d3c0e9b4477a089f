package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Improves a draft by regrouping two teams at a time, then three. It stops without further improvement or after a fixed
 * number of triples.
 */
final class Polish {

    private static final int MOST_TRIPLES = 40;

    private final List<Integer> missions;
    private final Regrouping regrouping;
    private final Random random;
    /** By place in the list: in which look at teams it changed last. */
    private final int[] changedAt;
    private int look;
    private int triplesSeenAt;
    private int triplesLeft = MOST_TRIPLES;

    Polish(Draft draft, List<Integer> missions, long seed) {
        this.regrouping = new Regrouping(draft);
        int left = regrouping.left();
        this.missions = new ArrayList<>(missions);
        if (left > 0 && left <= TeamBuilder.LARGEST) {
            this.missions.add(Puzzle.NONE);
        }
        this.random = new Random(seed);
        this.changedAt = new int[this.missions.size()];
    }

    Draft done() {
        boolean better = true;
        while (better) {
            pairs();
            better = triples();
        }
        return regrouping.draft();
    }

    private void pairs() {
        int since = 0;
        boolean better = true;
        while (better) {
            better = false;
            int started = ++look;
            for (int a = 1; a < missions.size(); a++) {
                for (int b = 0; b < a; b++) {
                    better |= changed(since, a, b) && regroup(a, b);
                }
            }
            since = started;
        }
    }

    private boolean changed(int since, int... places) {
        return IntStream.of(places).anyMatch(place -> changedAt[place] >= since);
    }

    /** @return whether a team improved, so that all pairs are worth another attempt */
    private boolean triples() {
        int since = triplesSeenAt;
        triplesSeenAt = ++look;
        List<int[]> triples = new ArrayList<>();
        for (int a = 2; a < missions.size(); a++) {
            for (int b = 1; b < a; b++) {
                for (int c = 0; c < b; c++) {
                    if (changed(since, a, b, c)) {
                        triples.add(new int[] {a, b, c});
                    }
                }
            }
        }
        Collections.shuffle(triples, random);
        boolean better = false;
        for (int[] triple : triples) {
            if (triplesLeft-- <= 0) {
                return false;
            }
            better |= regroup(triple);
        }
        return better;
    }

    private boolean regroup(int... some) {
        boolean better = regrouping.regroup(IntStream.of(some).map(missions::get).toArray());
        if (better) {
            for (int place : some) {
                changedAt[place] = look;
            }
        }
        return better;
    }
}
