package org.alteractions.journey.mail.step;

import java.util.Locale;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Cases;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * Moves an overdue task to the top of the lists. If the step is urgent, the chapter gets a mail at once; the other
 * tasks are in the next morning's digest.
 */
@ModelBean
@Component("escalateTask")
class EscalateTask implements TaskListener {

    private static final int TOP_OF_THE_LIST = 90;

    private final Mails mails;
    private final ChapterRepository chapters;
    private final Journal journal;
    private final UrgentSteps urgent;

    EscalateTask(Mails mails, ChapterRepository chapters, Journal journal, UrgentSteps urgent) {
        this.mails = mails;
        this.chapters = chapters;
        this.journal = journal;
        this.urgent = urgent;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setPriority(TOP_OF_THE_LIST);
        CaseContext context = Cases.of(task.getExecution());
        journal.record(context.reference(), JournalEvent.TASK_OVERDUE, task.getTaskDefinitionKey());
        if (urgent.contain(task.getTaskDefinitionKey())) {
            tellAtOnce(task, context, chapters.get(ChapterId.of(task.getTenantId())));
        }
    }

    private void tellAtOnce(DelegateTask task, CaseContext context, Chapter chapter) {
        mails.write("task-overdue", context, chapter.id(), task.getProcessInstanceId(), task.getId(),
                new Recipient(ParticipantId.of(Recipient.CHAPTER, chapter.id()), chapter.email(),
                        "Antenne de " + chapter.name(), Locale.FRENCH));
    }
}
