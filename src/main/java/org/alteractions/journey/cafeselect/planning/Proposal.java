package org.alteractions.journey.cafeselect.planning;

import java.util.List;

/**
 * A whole plan, or why there is none.
 *
 * @param slots    by time and room, fixed interviews included; empty where there is no plan
 * @param problems why there is no plan; empty where there is one
 * @param helps    each alone would make a plan possible, which was tried; may be empty
 * @param quality  how good the plan is; null where there is none
 */
public record Proposal(
        Outcome outcome, List<Slot> slots, List<Problem> problems, List<Help> helps, Quality quality) {

    /** Impossible is proved; undecided means that the search gave up, with neither a plan nor a proof. */
    public enum Outcome {
        PLANNED,
        IMPOSSIBLE,
        UNDECIDED
    }

    public static Proposal of(List<Slot> slots, Quality quality) {
        return new Proposal(Outcome.PLANNED, List.copyOf(slots), List.of(), List.of(), quality);
    }

    public static Proposal impossible(List<Problem> problems, List<Help> helps) {
        return new Proposal(Outcome.IMPOSSIBLE, List.of(), List.copyOf(problems), List.copyOf(helps), null);
    }

    public static Proposal undecided(Problem problem, List<Help> helps) {
        return new Proposal(Outcome.UNDECIDED, List.of(), List.of(problem), List.copyOf(helps), null);
    }

    public boolean feasible() {
        return outcome == Outcome.PLANNED;
    }
}
