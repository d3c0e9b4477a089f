package org.alteractions.journey.people.merge;

import java.util.List;
import org.alteractions.journey.people.SeenPerson;

/**
 * Two records side by side.
 *
 * @param versions of both, which a merge must have seen
 * @param fields   that staff may choose; equal values need no choice
 * @param strict   sentences about values that are not chosen
 * @param problem  sentence; null if there is none
 * @param reason   as typed
 */
public record MergePage(
        SeenPerson kept, SeenPerson former, String versions, List<Field> fields, List<String> strict, String problem,
        String reason) {

    /** A value of both records; {@code ofFormer} if the former record's is chosen. */
    public record Field(String key, String label, String kept, String former, boolean ofFormer) {

        public boolean differs() {
            return !kept.equals(former);
        }
    }
}
