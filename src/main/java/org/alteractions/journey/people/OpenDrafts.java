package org.alteractions.journey.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.draft.DraftService;
import org.alteractions.journey.process.draft.TaskDraft;
import org.alteractions.journey.process.form.known.RecordEditService;
import org.alteractions.journey.process.waiting.Wait;
import org.alteractions.journey.process.waiting.Wait.TaskFacts;
import org.alteractions.journey.process.waiting.Waits;
import org.springframework.stereotype.Component;

/** Finds colleagues who are filling in a form about a person: an open task of the person's cases, or a record form. */
@Component
public class OpenDrafts {

    private final DraftService drafts;
    private final Waits waits;
    private final PersonHistory history;
    private final RecordEditService records;
    private final Colleagues colleagues;

    OpenDrafts(DraftService drafts, Waits waits, PersonHistory history, RecordEditService records,
            Colleagues colleagues) {
        this.drafts = drafts;
        this.waits = waits;
        this.history = history;
        this.records = records;
        this.colleagues = colleagues;
    }

    /**
     * Does nothing if no colleague has such a draft. The draft of a task that somebody else has taken since cannot be
     * sent, so it holds nobody up.
     *
     * @throws Refusal naming the colleague, the form, and when it was last saved
     */
    public void check(ParticipantId person, String account, Collection<ChapterId> chapters) {
        List<TaskDraft> others = drafts.findOfOthers(account);
        if (others.isEmpty()) {
            return;
        }
        Set<CaseReference> cases = new HashSet<>(history.cases(person));
        Map<String, TaskFacts> tasks = waits.tasks(List.copyOf(chapters)).stream()
                .filter(wait -> cases.contains(wait.reference()))
                .collect(Collectors.toMap(wait -> wait.task().id(), Wait::task, (one, other) -> one));
        others.stream()
                .filter(draft -> draft.subject().isTask()
                        ? canBeSent(draft, tasks.get(draft.subject().id()))
                        : records.known(draft.form(), draft.answers())
                                .filter(record -> record.subject().equals(person.value())).isPresent())
                .findFirst()
                .ifPresent(draft -> {
                    throw PeopleRefusal.COLLEAGUE_WRITES.of(colleagues.name(draft.account()), draft.title(),
                            WrittenDates.recorded(draft.savedAt()));
                });
    }

    private static boolean canBeSent(TaskDraft draft, TaskFacts task) {
        return task != null && (task.assignee() == null || task.assignee().equals(draft.account()));
    }
}
