package org.alteractions.journey.overview.task;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.overview.CaseLabels;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.WaitWords;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.panel.CasePages;
import org.alteractions.journey.process.panel.TaskTitles;
import org.alteractions.journey.process.waiting.Wait;
import org.alteractions.journey.process.waiting.Waits;
import org.springframework.stereotype.Component;

/** Collects the tasks that can be done now. The number of statements does not depend on the number of tasks. */
@Component
class TaskList {

    /** Rows of the page; more would be chosen by their step. */
    static final int MOST = 200;

    private final Waits waits;
    private final WaitWords words;
    private final TaskTitles titles;
    private final Colleagues colleagues;
    private final Clock clock;

    TaskList(Waits waits, WaitWords words, TaskTitles titles, Colleagues colleagues, Clock clock) {
        this.waits = waits;
        this.words = words;
        this.titles = titles;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param total number of tasks of the filter
     * @param steps names of the steps with a task of the same holder
     */
    public record Page(List<TaskRow> rows, int total, List<String> steps) {}

    Page of(TaskFilter filter, Sight sight) {
        List<Wait> visible = waits.tasks(sight.chapters()).stream()
                .filter(task -> sight.seesAllTasks() || task.isFor(sight.account(), sight.groups()))
                .filter(this::canBeDone)
                .toList();
        List<Wait> found = visible.stream().filter(task -> filter.includes(task, sight)).toList();
        List<Wait> shown = found.stream().limit(MOST).toList();
        Map<String, String> named = titles.of(shown.stream().map(task -> task.task().id()).toList());
        Map<String, String> holders = colleagues.names(shown.stream().map(task -> task.task().assignee())
                .filter(Objects::nonNull).filter(account -> !account.equals(sight.account()))
                .collect(Collectors.toSet()));
        TaskFilter anyStep = new TaskFilter(filter.whose(), "", false);
        return new Page(
                shown.stream().filter(task -> named.containsKey(task.task().id()))
                        .map(task -> row(task, named, holders)).toList(),
                found.size(),
                visible.stream().filter(task -> anyStep.includes(task, sight)).map(Wait::what).distinct().sorted()
                        .toList());
    }

    private boolean canBeDone(Wait task) {
        return task.task().followUp() == null || !task.task().followUp().isAfter(clock.instant());
    }

    private TaskRow row(Wait task, Map<String, String> named, Map<String, String> holders) {
        String reference = task.reference().value();
        boolean inWords = reference.contains("/") || CaseLabels.isSeason(task.reference());
        return new TaskRow(task.task().id(), named.get(task.task().id()), CasePages.path(task.reference()),
                inWords ? "" : reference,
                task.until() == null ? "" : WrittenDates.day(WaitWords.day(task.until())), words.isLate(task),
                task.task().assignee() == null ? "" : holders.getOrDefault(task.task().assignee(), ""));
    }
}
