package org.alteractions.journey.overview.season;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.overview.CaseLabels;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.WaitWords;
import org.alteractions.journey.overview.season.TaskLine.Subject;
import org.alteractions.journey.process.waiting.Wait;
import org.springframework.stereotype.Component;

/** What is to be done today and after it, what is late, and which participants have not answered. */
@Component
class TodayTasks {

    /** Tasks of each list on the page; Tasklist shows all of them. */
    static final int MOST = 8;

    private final CaseLabels labels;
    private final WaitWords words;
    private final Clock clock;

    TodayTasks(CaseLabels labels, WaitWords words, Clock clock) {
        this.labels = labels;
        this.words = words;
        this.clock = clock;
    }

    /**
     * One of the lists.
     *
     * @param total number of tasks
     * @param more  whether there are tasks beyond these lines
     */
    record Part(List<TaskLine> lines, int total, boolean more) {}

    /**
     * The lists of the page.
     *
     * @param next tasks that the reader can do now and that are due after today
     */
    record Lists(Part mine, Part next, Part late, Part unanswered) {}

    Lists of(List<Wait> tasks, Sight sight) {
        List<Wait> visible = tasks.stream()
                .filter(task -> sight.seesAllTasks() || task.isFor(sight.account(), sight.groups()))
                .toList();
        Instant tomorrow = LocalDate.now(clock).plusDays(1).atStartOfDay(WallClock.PARIS).toInstant();
        Predicate<Wait> mine = task -> task.isFor(sight.account(), sight.groups()) && canBeDone(task);
        Predicate<Wait> today = task -> task.until() != null && task.until().isBefore(tomorrow);
        List<Found> parts = Stream.of(
                        mine.and(today),
                        mine.and(today.negate()).and(task -> words.participant(task).isEmpty()),
                        (Predicate<Wait>) words::isLate,
                        (Predicate<Wait>) task -> words.participant(task).isPresent())
                .map(wanted -> found(visible, wanted))
                .toList();
        Map<CaseReference, String> names = labels.of(parts.stream()
                .flatMap(part -> part.shown().stream()).map(same -> same.get(0).reference()).toList());
        return new Lists(part(parts.get(0), names), part(parts.get(1), names), part(parts.get(2), names),
                part(parts.get(3), names));
    }

    private boolean canBeDone(Wait task) {
        return task.task().followUp() == null || !task.task().followUp().isAfter(clock.instant());
    }

    /** @param shown tasks of the same step and case, for each line */
    private record Found(List<List<Wait>> shown, int total, boolean more) {}

    private static Found found(List<Wait> tasks, Predicate<Wait> wanted) {
        List<Wait> found = tasks.stream().filter(wanted).toList();
        Map<List<Object>, List<Wait>> same = found.stream().collect(Collectors.groupingBy(
                task -> List.of(task.place(), task.reference()), LinkedHashMap::new, Collectors.toList()));
        return new Found(same.values().stream().limit(MOST).toList(), found.size(), same.size() > MOST);
    }

    private Part part(Found found, Map<CaseReference, String> names) {
        return new Part(found.shown().stream().map(same -> line(same, names)).toList(), found.total(), found.more());
    }

    private TaskLine line(List<Wait> same, Map<CaseReference, String> names) {
        Wait task = same.get(0);
        String reference = task.reference().value();
        String name = names.get(task.reference());
        boolean named = reference.contains("/") || CaseLabels.isSeason(task.reference());
        return new TaskLine(task.task().id(), task.what(), same.size(),
                new Subject(task.reference(), named ? "" : reference, name.equals(reference) ? "" : name),
                words.who(task), task.until() == null ? "" : WrittenDates.day(WaitWords.day(task.until())),
                words.isLate(task));
    }
}
