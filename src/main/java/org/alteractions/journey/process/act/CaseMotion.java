package org.alteractions.journey.process.act;

import java.util.Set;
import org.alteractions.journey.id.CaseReference;
import org.springframework.stereotype.Component;

/** What the engine has still to do in a case by itself: until then the case's state says what may be over already. */
@Component
public class CaseMotion {

    private final OpenCase open;

    CaseMotion(OpenCase open) {
        this.open = open;
    }

    /** Whether it is about to. */
    public boolean isMoving(CaseReference reference) {
        return open.isMoving(Set.of(reference));
    }

    /** The same, or it has tried to and failed. */
    public boolean isUnderWay(CaseReference reference) {
        return open.isUnderWay(reference);
    }
}
