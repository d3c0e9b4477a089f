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
import org.springframework.stereotype.Component;

/** <code>${digest.…}</code>: the open tasks of the staff member who gets the digest. */
@Component
class DigestMailValues implements MailValues {

    private final StaffTasks tasks;
    private final ChapterRepository chapters;
    private final CaseTitles titles;
    private final Clock clock;

    DigestMailValues(StaffTasks tasks, ChapterRepository chapters, CaseTitles titles, Clock clock) {
        this.tasks = tasks;
        this.chapters = chapters;
        this.titles = titles;
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
        Map<String, List<Row>> rows = open.stream().collect(Collectors.groupingBy(
                task -> chapters.get(task.chapter()).name(), TreeMap::new,
                Collectors.mapping(task -> row(task, now, to.language()), Collectors.toList())));
        return Optional.of(new Facts(open.size(), (int) open.stream().filter(task -> task.isLate(now)).count(),
                rows.entrySet().stream().map(entry -> new Section(entry.getKey(), entry.getValue())).toList()));
    }

    private Row row(StaffTasks.OpenTask task, Instant now, Locale language) {
        String due = task.due() == null
                ? "" : WrittenDates.day(task.due().atZone(clock.getZone()).toLocalDate(), language);
        return new Row(titles.ofTask(task.name(), language), due, task.isLate(now), task.link());
    }
}
