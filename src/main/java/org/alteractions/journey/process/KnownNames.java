package org.alteractions.journey.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A feature's names for ids in the journal and in recorded answers. Names are looked up for each display, so that
 * people can be erased.
 */
public interface KnownNames {

    /** Choice lists and routing variables whose values this feature names. */
    default Set<String> lists() {
        return Set.of();
    }

    /** Prefix of participants' numbers: "coach" for "coach-12". Empty if the feature names no participants. */
    default Optional<String> people() {
        return Optional.empty();
    }

    /** Role that follows a participant's name; empty if the name needs none. */
    default Optional<String> role() {
        return Optional.empty();
    }

    /** Whether an unknown id belonged to a person. */
    default boolean personal() {
        return true;
    }

    /**
     * Names of the known ids, in a single query.
     *
     * @param ids at least one recorded id; some may belong to other features
     */
    Map<String, String> names(Set<String> ids);
}
