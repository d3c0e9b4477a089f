package org.alteractions.journey.process.stuck;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds the stuck cases at this moment, in the runtime tables and in a constant number of statements. Changes nothing.
 * The caller decides which chapters its user may see.
 */
@Component
public class StuckCases {

    private final ObjectProvider<StuckFinder> finders;
    private final StuckRules rules;
    private final Clock clock;

    StuckCases(ObjectProvider<StuckFinder> finders, StuckRules rules, Clock clock) {
        this.finders = finders;
        this.rules = rules;
        this.clock = clock;
    }

    public StuckReport of(Collection<ChapterId> chapters) {
        return chapters.isEmpty() ? new StuckReport(List.of()) : report(StuckScope.of(chapters));
    }

    public StuckReport of(CaseReference reference) {
        return report(StuckScope.of(reference));
    }

    /** All chapters, for operators. */
    public StuckReport all() {
        return report(StuckScope.ALL);
    }

    private StuckReport report(StuckScope scope) {
        return StuckReport.of(find(scope), rules::of);
    }

    /** One case for each state. */
    List<StuckCase> find(StuckScope scope) {
        Instant now = clock.instant();
        List<StuckCase> found = new ArrayList<>();
        finders.orderedStream().forEach(finder -> found.addAll(finder.find(scope, now)));
        Map<String, StuckCase> states = new LinkedHashMap<>();
        found.stream().filter(scope::contains)
                .forEach(one -> states.merge(one.key(), one, (first, next) -> first.since(next.since())));
        return List.copyOf(states.values());
    }
}
