package org.alteractions.journey.cafeselect.planning;

import java.util.List;

/**
 * A complete plan, or why there is none.
 *
 * @param slots    by time and room, fixed interviews included; empty without a plan
 * @param problems why there is no plan; empty if there is one
 * @param helps    additions that each make a plan possible, as verified; may be empty
 * @param quality  how good the plan is; null without a plan
 */
public record Proposal(
        Outcome outcome, List<Slot> slots, List<Problem> problems, List<Help> helps, Quality quality) {

    /** IMPOSSIBLE is proved. UNDECIDED means that the search stopped without a plan and without a proof. */
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
