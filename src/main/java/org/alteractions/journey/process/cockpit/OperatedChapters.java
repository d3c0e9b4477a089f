package org.alteractions.journey.process.cockpit;

import java.util.List;
import org.alteractions.journey.id.ChapterId;

/**
 * Chapters whose instances an operator sees, as in Cockpit itself. Instances without a chapter are visible to all
 * operators.
 *
 * @param isAll whether it is an administrator's
 */
record OperatedChapters(boolean isAll, List<ChapterId> chapters) {

    static final OperatedChapters ALL = new OperatedChapters(true, List.of());

    OperatedChapters {
        chapters = List.copyOf(chapters);
    }

    static OperatedChapters of(List<String> tenants) {
        return new OperatedChapters(false, tenants.stream().map(ChapterId::of).toList());
    }

    boolean include(ChapterId chapter) {
        return isAll || chapter == null || chapters.contains(chapter);
    }
}
