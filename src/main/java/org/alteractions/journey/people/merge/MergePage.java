package org.alteractions.journey.people.merge;

import java.util.List;
import org.alteractions.journey.people.SeenHistory;
import org.alteractions.journey.people.SeenPerson;

/**
 * Two records side by side, or the summary of what their merge does.
 *
 * @param versions of both, which a merge must have seen
 * @param fields   that staff may choose; equal values need no choice
 * @param moves    cases of the former record that the reader may see
 * @param strict   sentences about values that are not chosen
 * @param summary  null until staff have chosen
 * @param told     problem and reason
 */
public record MergePage(
        SeenPerson kept, SeenPerson former, String versions, List<Field> fields, List<SeenHistory.Part> moves,
        List<String> strict, Summary summary, Told told) {

    /** A value of both records; {@code ofFormer} if the former record's is chosen. */
    public record Field(String key, String label, String kept, String former, boolean ofFormer) {

        public boolean differs() {
            return !kept.equals(former);
        }
    }

    /** What the merge does. @param lines values of which one is kept and one is dropped */
    public record Summary(List<Line> lines) {}

    /** A value of the merged record, and the one that is dropped. */
    public record Line(String label, String kept, String dropped) {}

    /**
     * What the page says and what staff have written.
     *
     * @param problem sentence; null if there is none
     */
    public record Told(String problem, String reason) {}

    /** Whether the reader sees anything that moves. */
    public boolean movesAnything() {
        return moves.stream().anyMatch(part -> !part.lines().isEmpty());
    }
}
