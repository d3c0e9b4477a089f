package org.alteractions.journey.process.correction;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CurrentUser;
import org.springframework.stereotype.Component;

/** Records changes, in the transaction in which they are made. */
@Component
public class RecordChangeService {

    private static final int MOST_SHOWN = 5;

    private final RecordChangeRepository changes;
    private final CurrentUser user;
    private final Clock clock;

    RecordChangeService(RecordChangeRepository changes, CurrentUser user, Clock clock) {
        this.changes = changes;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param before in words; null for none
     * @param after  in words; null for none
     */
    public void record(String subject, CaseReference reference, String question, String before, String after) {
        record(subject, reference, question, before, after, null);
    }

    /**
     * @param reason as staff wrote it; null for none
     * @return id of the change
     */
    public Long record(
            String subject, CaseReference reference, String question, String before, String after, String reason) {
        return changes.save(new RecordChange(null, subject, reference, question, before, after,
                new RecordChange.Made(clock.instant(), user.id(), reason), null)).id();
    }

    /** Marks changes as undone, now and by the current user. */
    public void undo(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            changes.undo(ids, clock.instant(), user.id());
        }
    }

    /** All changes of a record, newest first. */
    public List<RecordChange> all(String subject) {
        return changes.latest(subject, Integer.MAX_VALUE);
    }

    /** The latest few changes, newest first, for staff who are about to change the record. */
    public List<RecordChange> latest(String subject) {
        return changes.latest(subject, MOST_SHOWN);
    }

    /** Changes of a case, oldest first. */
    public List<RecordChange> in(CaseReference reference) {
        return changes.in(reference);
    }

    /** Changes since a moment, newest first. */
    public List<RecordChange> since(String subject, Instant moment) {
        return changes.since(subject, moment);
    }
}
