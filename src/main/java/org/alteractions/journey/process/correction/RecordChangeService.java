package org.alteractions.journey.process.correction;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CurrentUser;
import org.springframework.stereotype.Component;

/** Writes down what was corrected, in the transaction in which it is. */
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

    /** Both values are as people read them; null for none. */
    public void record(String subject, CaseReference reference, String question, String before, String after) {
        changes.save(new RecordChange(null, subject, reference, question, before, after, clock.instant(), user.id()));
    }

    /** The newest first; only a few, for people who are about to change something again. */
    public List<RecordChange> latest(String subject) {
        return changes.latest(subject, MOST_SHOWN);
    }

    /** The oldest first. */
    public List<RecordChange> in(CaseReference reference) {
        return changes.in(reference);
    }

    /** The newest first. */
    public List<RecordChange> since(String subject, Instant moment) {
        return changes.since(subject, moment);
    }
}
