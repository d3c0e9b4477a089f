package org.alteractions.journey.process.cockpit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.process.stuck.StuckAttempts;
import org.alteractions.journey.process.stuck.StuckCase;
import org.alteractions.journey.process.stuck.StuckGroup;
import org.alteractions.journey.process.stuck.StuckRegister;
import org.springframework.stereotype.Component;

/**
 * Shows the register of stuck cases in Cockpit: one statement for the cases and one for the names of the chapters,
 * however many instances run.
 */
@Component(StuckBoard.BEAN_NAME)
public class StuckBoard {

    public static final String BEAN_NAME = "stuckBoard";

    /** Lines and cases of a line that a page shows; the filters reach the others. */
    private static final int MOST_GROUPS = 60;
    private static final int MOST_CASES = 25;

    private final StuckRegister register;
    private final ChapterRepository chapters;
    private final NodeNames nodes;

    StuckBoard(StuckRegister register, ChapterRepository chapters, NodeNames nodes) {
        this.register = register;
        this.chapters = chapters;
        this.nodes = nodes;
    }

    StuckView view(OperatedChapters visible, StuckFilter filter, Language language) {
        List<StuckGroup> all = groups(found -> visible.include(found.chapter()));
        List<StuckGroup> asked = matching(all, filter::matches);
        List<StuckGroup> shown = asked.stream().limit(MOST_GROUPS).toList();
        NodeNames.Known names = nodes.of(shown.stream()
                .flatMap(group -> group.cases().stream().limit(MOST_CASES))
                .map(StuckCase::place)
                .toList());
        Map<String, String> chapterNames = chapterNames();
        return new StuckView(size(all), size(asked), counts(cases(all), chapterNames, language),
                shown.stream().map(group -> line(group, names, chapterNames, language)).toList());
    }

    /** @param definition null for any version; instance null for all instances */
    List<StuckView.Node> nodes(OperatedChapters visible, String definition, String instance, Language language) {
        Map<String, List<StuckCase>> stuck = cases(groups(found -> visible.include(found.chapter()))).stream()
                .filter(found -> found.place().node() != null
                        && (definition == null || definition.equals(found.place().definition()))
                        && (instance == null || instance.equals(found.place().instance())))
                .collect(Collectors.groupingBy(found -> found.place().node(), LinkedHashMap::new, Collectors.toList()));
        return stuck.entrySet().stream().map(node -> node(node.getKey(), node.getValue(), language)).toList();
    }

    private static StuckView.Node node(String id, List<StuckCase> stuck, Language language) {
        Map<String, Long> reasons = stuck.stream().collect(Collectors.groupingBy(
                found -> language.choose(found.reason().french(), found.reason().english()), LinkedHashMap::new,
                Collectors.counting()));
        return new StuckView.Node(id, stuck.size(),
                stuck.stream().map(StuckCase::since).min(Comparator.naturalOrder()).map(Instant::toString).orElse(null),
                reasons.entrySet().stream().map(reason -> reason.getValue() + " × " + reason.getKey()).toList());
    }

    private List<StuckGroup> groups(Predicate<StuckCase> visible) {
        return matching(register.all().groups(), visible);
    }

    private static List<StuckGroup> matching(List<StuckGroup> groups, Predicate<StuckCase> wanted) {
        List<StuckGroup> matching = new ArrayList<>();
        for (StuckGroup group : groups) {
            List<StuckCase> cases = group.cases().stream().filter(wanted).toList();
            if (!cases.isEmpty()) {
                matching.add(new StuckGroup(group.reason(), group.rule(), cases.get(0).since(), cases));
            }
        }
        return matching;
    }

    private static int size(List<StuckGroup> groups) {
        return groups.stream().mapToInt(StuckGroup::size).sum();
    }

    private static List<StuckCase> cases(List<StuckGroup> groups) {
        return groups.stream().flatMap(group -> group.cases().stream()).toList();
    }

    private Map<String, String> chapterNames() {
        return chapters.all().stream().collect(Collectors.toMap(chapter -> chapter.id().value(), Chapter::name));
    }

    private static StuckView.Counts counts(
            Collection<StuckCase> stuck, Map<String, String> chapterNames, Language language) {
        String none = language.choose("Sans antenne", "No chapter");
        return new StuckView.Counts(
                counted(stuck, found -> found.chapter() == null ? "" : found.chapter().value(),
                        key -> chapterNames.getOrDefault(key, key.isEmpty() ? none : key)),
                counted(stuck, StuckCase::phase, phase -> phase.key(),
                        phase -> language.choose(phase.french(), phase.english())),
                counted(stuck, StuckCase::reason, reason -> reason.key(),
                        reason -> language.choose(reason.french(), reason.english())));
    }

    private static List<StuckView.Count> counted(
            Collection<StuckCase> stuck, Function<StuckCase, String> key, Function<String, String> label) {
        return counted(stuck, key, Function.identity(), label);
    }

    private static <K> List<StuckView.Count> counted(
            Collection<StuckCase> stuck, Function<StuckCase, K> by, Function<K, String> key,
            Function<K, String> label) {
        return stuck.stream().collect(Collectors.groupingBy(by, Collectors.counting())).entrySet().stream()
                .map(count -> new StuckView.Count(key.apply(count.getKey()), label.apply(count.getKey()),
                        count.getValue()))
                .sorted(Comparator.comparing(StuckView.Count::count).reversed()
                        .thenComparing(StuckView.Count::label))
                .toList();
    }

    private static StuckView.Line line(
            StuckGroup group, NodeNames.Known names, Map<String, String> chapterNames, Language language) {
        return new StuckView.Line(
                group.rule().severity().name().toLowerCase(Locale.ROOT),
                language.choose(group.rule().severity().french(), group.rule().severity().english()),
                language.choose(group.reason().french(), group.reason().english()),
                group.rule().owner() == null ? "" : group.rule().owner().label(),
                group.since().toString(), group.size(),
                group.cases().stream().limit(MOST_CASES).map(found -> stuck(found, names, chapterNames)).toList(),
                Math.max(0, group.size() - MOST_CASES));
    }

    private static StuckView.Stuck stuck(StuckCase found, NodeNames.Known names, Map<String, String> chapterNames) {
        String chapter = found.chapter() == null ? "" : found.chapter().value();
        return new StuckView.Stuck(
                found.reference(), chapterNames.getOrDefault(chapter, chapter),
                found.place().instance(), names.process(found.place()), names.node(found.place()),
                found.since().toString(), attempts(found.attempts()), found.detail());
    }

    private static StuckView.Attempts attempts(StuckAttempts attempts) {
        return new StuckView.Attempts(attempts.count(),
                attempts.lastError() == null ? null
                        : attempts.lastError().substring(attempts.lastError().lastIndexOf('.') + 1),
                written(attempts.lastAt()), written(attempts.next()));
    }

    private static String written(Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
