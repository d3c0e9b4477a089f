package org.alteractions.journey.process.stuck;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.directory.StaffGroup;

/** Stuck cases in groups, most urgent first, then longest first. */
public record StuckReport(List<StuckGroup> groups) {

    private static final Comparator<StuckGroup> MOST_URGENT_FIRST =
            Comparator.comparing((StuckGroup group) -> group.rule().severity()).thenComparing(StuckGroup::since);

    public StuckReport {
        groups = List.copyOf(groups);
    }

    static StuckReport of(List<StuckCase> found, Function<StuckCase, StuckRule> rules) {
        return new StuckReport(found.stream().collect(Collectors.groupingBy(StuckCase::causeKey)).values().stream()
                .map(cases -> group(cases, rules))
                .sorted(MOST_URGENT_FIRST)
                .toList());
    }

    private static StuckGroup group(List<StuckCase> found, Function<StuckCase, StuckRule> rules) {
        List<StuckCase> cases = found.stream().sorted(Comparator.comparing(StuckCase::since)).toList();
        return new StuckGroup(cases.get(0).reason(), rules.apply(cases.get(0)), cases.get(0).since(), cases);
    }

    /** What this reader has to act on. */
    public StuckReport ownedBy(StuckReaders.Reader reader) {
        return only((found, owner) -> reader.actsOn(found, owner));
    }

    /** What concerns these chapters. */
    public StuckReport in(Collection<ChapterId> chapters) {
        return only((found, owner) -> chapters.contains(found.chapter()));
    }

    private StuckReport only(BiPredicate<StuckCase, StaffGroup> wanted) {
        return new StuckReport(groups.stream()
                .map(group -> new StuckGroup(group.reason(), group.rule(), group.since(), group.cases().stream()
                        .filter(found -> wanted.test(found, group.rule().owner())).toList()))
                .filter(group -> group.size() > 0)
                .toList());
    }

    public List<StuckCase> cases() {
        return groups.stream().flatMap(group -> group.cases().stream()).toList();
    }

    public Map<StuckReason, Long> byReason() {
        return count(StuckCase::reason);
    }

    public Map<Phase, Long> byPhase() {
        return count(StuckCase::phase);
    }

    /** Cases without a chapter are left out. */
    public Map<String, Long> byChapter() {
        return cases().stream().map(StuckCase::chapter).filter(chapter -> chapter != null)
                .collect(Collectors.groupingBy(ChapterId::value, TreeMap::new, Collectors.counting()));
    }

    private <K extends Comparable<K>> Map<K, Long> count(Function<StuckCase, K> by) {
        return cases().stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }
}
