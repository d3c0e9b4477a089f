package org.alteractions.journey.process.panel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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
     * Names of several subjects, by context. A feature whose tasks stand in lists overrides it, so that the number of
     * queries does not depend on the length of the list.
     */
    default Map<CaseContext, String> namesOf(Collection<CaseContext> contexts) {
        Map<CaseContext, String> names = new HashMap<>();
        contexts.forEach(context -> nameOf(context).ifPresent(name -> names.put(context, name)));
        return names;
    }

    /**
     * What distinguishes this subject from others of the same name, in words, for instance "candidature 42, saison
     * d'automne 2026". Empty if the case itself does.
     */
    default Optional<String> numberOf(CaseContext context) {
        return Optional.empty();
    }
}
