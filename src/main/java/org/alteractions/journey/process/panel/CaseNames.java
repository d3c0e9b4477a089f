package org.alteractions.journey.process.panel;

import java.util.Optional;
import org.alteractions.journey.process.CaseContext;

/** A feature's answer to "whom is this task about?": computed when looked at, for a person or structure's name never enters the engine. */
public interface CaseNames {

    /** Whether this is only what the case belongs to, to be said where no feature knows more. */
    default boolean isFrame() {
        return false;
    }

    /** The name of the structure or person, or empty where the case is not this feature's. */
    Optional<String> nameOf(CaseContext context);
}
