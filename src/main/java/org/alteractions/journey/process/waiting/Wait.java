package org.alteractions.journey.process.waiting;

import java.time.Instant;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;

/**
 * One thing that a case waits for: a task, or an event such as a message or a date.
 *
 * @param reference the case; the dossier where a season's task concerns one of its dossiers
 * @param chapter   null if the process has none
 * @param what      name of the task or event in the model, on one line
 * @param task      null for an event
 * @param until     due date of the task, or moment at which the event's timer fires; null without one
 */
public record Wait(
        CaseReference reference, ChapterId chapter, Place place, String what, TaskFacts task, Instant until) {

    /** @param process id of the process; step is the id of the task or event in its model */
    public record Place(String process, String step) {}

    /**
     * An open task.
     *
     * @param form     name of its form; empty without one
     * @param groups   ids of the candidate groups
     * @param assignee account; null if nobody has taken it
     * @param followUp moment before which nothing can be done; null if it can be done at once
     */
    public record TaskFacts(String id, String form, List<String> groups, String assignee, Instant followUp) {

        public TaskFacts {
            groups = List.copyOf(groups);
        }
    }

    public boolean isTask() {
        return task != null;
    }

    public boolean isLate(Instant now) {
        return isTask() && until != null && until.isBefore(now);
    }

    /** Whether the account may do the task: it has taken it, or belongs to one of its groups. */
    public boolean isFor(String account, List<String> accountGroups) {
        return isTask() && (account.equals(task.assignee)
                || task.assignee == null && task.groups.stream().anyMatch(accountGroups::contains));
    }
}
