package org.alteractions.journey.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A feature's words for the ids that journal and recorded answers hold in place of people and things. Computed when
 * looked at, so that a person can be forgotten.
 */
public interface KnownNames {

    /** Names of the lists of choices, and of the routing variables, whose values it names. */
    default Set<String> lists() {
        return Set.of();
    }

    /** What participants' numbers begin with: "coach" for "coach-12". Empty where it names no participants. */
    default Optional<String> people() {
        return Optional.empty();
    }

    /** What they are in the programme, said after a participant's name; empty where the name says it. */
    default Optional<String> role() {
        return Optional.empty();
    }

    /** Whether an id that is not known any more was a person's. */
    default boolean personal() {
        return true;
    }

    /**
     * The names of those that are known, in one query whatever their number.
     *
     * @param ids at least one, as they were recorded: not all need be ids of this feature
     */
    Map<String, String> names(Set<String> ids);
}
