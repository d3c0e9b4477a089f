package org.alteractions.journey.process.act;

import java.util.Set;
import org.alteractions.journey.id.CaseReference;
import org.springframework.stereotype.Component;

/** Whether the engine still has automatic work in a case. Until it is done, the case's state may be outdated. */
@Component
public class CaseMotion {

    private final OpenCase open;

    CaseMotion(OpenCase open) {
        this.open = open;
    }

    /** Whether the engine is about to work on the case. */
    public boolean isMoving(CaseReference reference) {
        return open.isMoving(Set.of(reference));
    }

    /** Whether the engine is about to work on the case or has failed to. */
    public boolean isUnderWay(CaseReference reference) {
        return open.isUnderWay(reference);
    }
}
