package org.alteractions.journey.mail.template;

import java.util.Optional;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CaseTitles;
import org.alteractions.journey.process.StaffTasks;
import org.springframework.stereotype.Component;

/** <code>${task.…}</code> in mails to staff about one task. */
@Component
class TaskMailValues implements MailValues {

    private final StaffTasks tasks;
    private final CaseTitles titles;

    TaskMailValues(StaffTasks tasks, CaseTitles titles) {
        this.tasks = tasks;
        this.titles = titles;
    }

    /** @param name the step and its case */
    public record Facts(String name, String link) {}

    @Override
    public String name() {
        return "task";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        return Optional.ofNullable(context.element())
                .flatMap(step -> tasks.at(context.reference(), step))
                .map(task -> new Facts(titles.ofTask(task.name(), to.language()), task.link()));
    }
}
