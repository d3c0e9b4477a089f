package org.alteractions.journey.cafeselect.planning;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * Result of replanning a day.
 *
 * @param proposal all valid interviews: held, running and to come; or why there is no plan, and then the published plan
 * is unchanged
 * @param moved    published interviews at another time, in another room or with another interviewer
 * @param dropped  published interviews that do not take place and are not replaced
 * @param added    interviews that replace none
 */
public record Replanned(Proposal proposal, List<Move> moved, List<Slot> dropped, List<Slot> added) {

    /** A published interview and its replacement, for the same candidate. */
    public record Move(Slot from, Slot to) {}

    public static Replanned impossible(Proposal why) {
        return new Replanned(why, List.of(), List.of(), List.of());
    }

    /** Numbers of the candidates to inform. */
    public SortedSet<ApplicationNumber> candidatesConcerned() {
        return new TreeSet<>(changed().map(Slot::candidate).toList());
    }

    /** Ids of the interviewers to inform. */
    public SortedSet<Long> interviewersConcerned() {
        return new TreeSet<>(changed().map(Slot::interviewer).toList());
    }

    private Stream<Slot> changed() {
        return Stream.of(
                        moved.stream().map(Move::from), moved.stream().map(Move::to), dropped.stream(), added.stream())
                .flatMap(slots -> slots);
    }
}
