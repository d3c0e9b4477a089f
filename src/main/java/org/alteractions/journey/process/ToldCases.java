package org.alteractions.journey.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.alteractions.journey.id.CaseReference;

/** Records which case informed which other case of an event, so that staff see the effects of a form. */
public interface ToldCases {

    /** Runs in the transaction in which the other case continues. */
    void record(CaseReference teller, CaseReference told);

    /** Cases that any of the given cases informed, in one query. */
    Set<CaseReference> toldBy(Collection<CaseReference> tellers, Instant since);
}
