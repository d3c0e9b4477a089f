package org.alteractions.journey.process.panel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.process.CaseContext;

/** A feature's words that distinguish several open tasks of one step about the same subject. */
public interface TaskDetails {

    /** Follows the subject's name, for instance " par Nora Bell"; empty for tasks of other features. */
    Optional<String> detailOf(CaseContext context);

    /** Details of several tasks, by context. A feature whose tasks stand in lists overrides it with one query. */
    default Map<CaseContext, String> detailsOf(Collection<CaseContext> contexts) {
        Map<CaseContext, String> details = new HashMap<>();
        contexts.forEach(context -> detailOf(context).ifPresent(detail -> details.put(context, detail)));
        return details;
    }
}
