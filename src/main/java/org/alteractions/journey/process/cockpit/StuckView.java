package org.alteractions.journey.process.cockpit;

import java.util.List;
import org.alteractions.journey.id.CaseReference;

/**
 * The stuck cases as the dashboard shows them, in the language of the page. Moments are in ISO 8601 with zone.
 *
 * @param total  stuck cases of the caller's chapters
 * @param found  those that the filter matches
 * @param groups most urgent first; cases with one cause are one group
 */
public record StuckView(int total, int found, Counts counts, List<Line> groups) {

    /** Counts of all stuck cases, whatever the filter. */
    public record Counts(List<Count> chapters, List<Count> phases, List<Count> reasons) {}

    public record Count(String key, String label, long count) {}

    /**
     * Cases with one cause.
     *
     * @param severity key for the style; label says it in words
     * @param more     number of cases beyond those listed
     */
    public record Line(
            String severity, String label, String reason, String owner, String since, int size, List<Stuck> cases,
            int more) {}

    /**
     * One case.
     *
     * @param reference null for an instance without business key
     * @param instance null if nothing can be opened
     * @param process  name of the process
     * @param node     name of the node; empty if the whole instance is concerned
     */
    public record Stuck(
            CaseReference reference, String chapterName, String instance, String process, String node, String since,
            Attempts attempts, String detail) {}

    /** @param count 0 if there were none; the rest is null if unknown */
    public record Attempts(int count, String error, String at, String next) {}

    /** @param words for the badge's title, one line for each reason */
    public record Node(String node, long count, String since, List<String> words) {}
}
