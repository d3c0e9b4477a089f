package org.alteractions.journey.process.panel;

import java.util.Optional;
import org.alteractions.journey.process.CaseContext;

/**
 * A feature's name for the subject of a task. It is computed on request, because names of people and structures are
 * never stored in the engine.
 */
public interface CaseNames {

    /** Whether the name is only the context of the case, used if no feature knows a closer subject. */
    default boolean isFrame() {
        return false;
    }

    /** Name of the structure or person; empty for cases of other features. */
    Optional<String> nameOf(CaseContext context);

    /**
     * What distinguishes this subject from others of the same name, in words, for instance "candidature 42, saison
     * d'automne 2026". Empty if the case itself does.
     */
    default Optional<String> numberOf(CaseContext context) {
        return Optional.empty();
    }
}
