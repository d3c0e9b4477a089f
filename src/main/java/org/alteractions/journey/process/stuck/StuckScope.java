package org.alteractions.journey.process.stuck;

import java.util.Collection;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;

/**
 * The cases to look at.
 *
 * @param chapters null for all, those without a chapter included
 * @param reference null for all
 */
public record StuckScope(List<ChapterId> chapters, CaseReference reference) {

    /** Everything, for operators and the scheduled scan. */
    public static final StuckScope ALL = new StuckScope(null, null);

    public static StuckScope of(Collection<ChapterId> chapters) {
        return new StuckScope(List.copyOf(chapters), null);
    }

    public static StuckScope of(CaseReference reference) {
        return new StuckScope(null, reference);
    }

    boolean contains(StuckCase found) {
        return (chapters == null || chapters.contains(found.chapter()))
                && (reference == null || reference.equals(found.reference()));
    }
}
