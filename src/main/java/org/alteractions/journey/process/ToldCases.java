package org.alteractions.journey.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.alteractions.journey.id.CaseReference;

/** Which case has told which other one that something happened, so that staff can be told what has come of a form. */
public interface ToldCases {

    /** In the transaction in which the other case moves on. */
    void record(CaseReference teller, CaseReference told);

    /** The cases that one of several has told, in one query. */
    Set<CaseReference> toldBy(Collection<CaseReference> tellers, Instant since);
}
