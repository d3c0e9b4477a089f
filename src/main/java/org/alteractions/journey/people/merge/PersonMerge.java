package org.alteractions.journey.people.merge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;

/**
 * A merge that staff may undo for a while.
 *
 * @param chapter null for kinds that belong to no chapter
 */
public record PersonMerge(
        long id, ParticipantId kept, Former former, ChapterId chapter, String reason, Instant mergedAt,
        String mergedBy) {

    static final Duration UNDONE_WITHIN = Duration.ofDays(30);

    /** The record that was deleted. */
    public record Former(ParticipantId number, String name) {}

    boolean isOver(Instant now) {
        return !mergedAt.plus(UNDONE_WITHIN).isAfter(now);
    }

    /** A value of both records before the merge, and of the kept record after it. */
    record Value(PersonField field, String keptBefore, String keptAfter, String former) {

        /** What the kept record gets again: a value that somebody has changed since stays. */
        String restored(PersonCard kept) {
            String now = kept.value(field);
            return now.equals(keptAfter) ? keptBefore : now;
        }
    }

    /** What is needed to undo a merge, in the order in which it was done. */
    record Snapshot(List<Value> values, List<MergeRow> rows) {}
}
