package org.alteractions.journey.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.draft.DraftService;
import org.alteractions.journey.process.draft.TaskDraft;
import org.alteractions.journey.process.form.known.RecordEditService;
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

    /** Name of a colleague with such a draft; empty if there is none. */
    public Optional<String> writer(ParticipantId person, String account, Collection<ChapterId> chapters) {
        List<TaskDraft> others = drafts.findOfOthers(account);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Set<CaseReference> cases = new HashSet<>(history.cases(person));
        Set<String> tasks = waits.tasks(List.copyOf(chapters)).stream()
                .filter(wait -> cases.contains(wait.reference()))
                .map(wait -> wait.task().id())
                .collect(Collectors.toSet());
        return others.stream()
                .filter(draft -> draft.subject().isTask()
                        ? tasks.contains(draft.subject().id())
                        : records.known(draft.form(), draft.answers())
                                .filter(record -> record.subject().equals(person.value())).isPresent())
                .findFirst()
                .map(draft -> colleagues.name(draft.account()));
    }
}
