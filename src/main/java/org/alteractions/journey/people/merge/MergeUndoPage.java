package org.alteractions.journey.people.merge;

import java.util.List;
import org.alteractions.journey.people.SeenPerson;

/**
 * The page that undoes a merge.
 *
 * @param version  of the kept record, which the undo must have seen
 * @param moved    number of references that the merge moved
 * @param possible whether the merge can be undone
 * @param problem  sentence; null if there is none
 * @param reason   as typed
 */
public record MergeUndoPage(
        SeenPerson kept, PersonMerge merge, int version, int moved, List<Line> lines, boolean possible,
        String problem, String reason) {

    /** A value today, and what each record has afterwards. */
    public record Line(String label, String now, String kept, String former) {}

    public PersonMerge.Former former() {
        return merge.former();
    }

    public String address() {
        return "/personnes/" + merge.kept() + "/fusions/" + merge.id();
    }
}
