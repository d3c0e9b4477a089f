package org.alteractions.journey.mail.template;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CaseTitles;
import org.alteractions.journey.process.StaffTasks;
import org.alteractions.journey.process.panel.TaskTitles;
import org.springframework.stereotype.Component;

/** <code>${digest.…}</code>: the open tasks of the staff member who gets the digest. */
@Component
class DigestMailValues implements MailValues {

    private final StaffTasks tasks;
    private final ChapterRepository chapters;
    private final CaseTitles titles;
    private final TaskTitles cardTitles;
    private final Clock clock;

    DigestMailValues(
            StaffTasks tasks, ChapterRepository chapters, CaseTitles titles, TaskTitles cardTitles, Clock clock) {
        this.tasks = tasks;
        this.chapters = chapters;
        this.titles = titles;
        this.cardTitles = cardTitles;
        this.clock = clock;
    }

    /** @param late number of late tasks */
    public record Facts(int tasks, int late, List<Section> sections) {}

    /**
     * A chapter's tasks, the late ones first.
     *
     * @param name of the chapter
     */
    public record Section(String name, List<Row> rows) {}

    /** @param due in words; empty without a due date */
    public record Row(String name, String due, boolean late, String link) {}

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        if (!to.id().isOf(Recipient.STAFF)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<StaffTasks.OpenTask> open = tasks.of(to.id().number());
        Map<String, String> named = named(open, to.language());
        Map<String, List<Row>> rows = open.stream().collect(Collectors.groupingBy(
                task -> chapters.get(task.chapter()).name(), TreeMap::new,
                Collectors.mapping(task -> row(task, named.get(task.id()), now, to.language()), Collectors.toList())));
        return Optional.of(new Facts(open.size(), (int) open.stream().filter(task -> task.isLate(now)).count(),
                rows.entrySet().stream().map(entry -> new Section(entry.getKey(), entry.getValue())).toList()));
    }

    /** As on the cards of Tasklist, which is French; the names are read when the mail is written. */
    private Map<String, String> named(List<StaffTasks.OpenTask> open, Locale language) {
        Map<String, String> cards = cardTitles.of(open.stream().map(StaffTasks.OpenTask::id).toList());
        return open.stream().collect(Collectors.toMap(StaffTasks.OpenTask::id, task ->
                cards.getOrDefault(task.id(), titles.ofTask(task.name(), language))));
    }

    private Row row(StaffTasks.OpenTask task, String name, Instant now, Locale language) {
        String due = task.due() == null
                ? "" : WrittenDates.day(task.due().atZone(clock.getZone()).toLocalDate(), language);
        return new Row(name, due, task.isLate(now), task.link());
    }
}
