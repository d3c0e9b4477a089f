package org.alteractions.journey.process.tasklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Forms that staff have started to fill in and not sent. The application provides one bean of this type, named {@value
 * #BEAN_NAME}.
 */
public interface TaskDrafts {

    /** Bean name by which the engine finds the implementation. */
    String BEAN_NAME = "taskDrafts";

    /** The account's drafts, latest first. */
    List<Entry> of(String account);

    /**
     * Saves a draft, and claims the task for its author if it is unassigned.
     *
     * @throws org.alteractions.journey.Refusal if the draft cannot be saved
     */
    Kept keepTask(String account, String taskId, Map<String, Object> answers);

    /** @throws org.alteractions.journey.Refusal if the draft cannot be saved */
    Instant keepStart(String account, String definitionId, Map<String, Object> answers);

    /**
     * Saves a draft of a task that has ended while its form was open, so that its text can be copied. Empty if there
     * was no such task.
     */
    Optional<Instant> keepGone(String account, String taskId, Map<String, Object> answers);

    /**
     * A mark of the lists that a task's form offers now, to compare with the one in the form; empty without such lists.
     */
    Optional<String> offered(String taskId);

    /** What happened to a task that the caller no longer sees; empty for tasks of other chapters. */
    Optional<Gone> gone(String taskId);

    /**
     * Moves the draft of an ended task to the new task of the same step. If the account was the assignee, it is
     * assigned the new task, unless another user has claimed it.
     *
     * @return id of the new task; empty if there is none
     * @throws org.alteractions.journey.Refusal if the new task already has a draft
     */
    Optional<String> carryOver(String account, String taskId);

    void delete(String account, String subject);

    /**
     * A saved draft of a task.
     *
     * @param holder name of the colleague who has the task; empty if the author of the draft has it, or nobody
     */
    record Kept(Instant savedAt, String holder) {}

    /**
     * A draft.
     *
     * @param subject "task/" and a task's id, or "start/" and the id of a process
     * @param title   name of the task or process
     * @param gone    whether the account can no longer do the task
     * @param answers the draft in words, if the task is gone
     */
    record Entry(String subject, String title, OffsetDateTime savedAt, boolean gone, List<Answer> answers) {}

    /**
     * An ended task.
     *
     * @param why  one or two sentences
     * @param next the task that replaced it; null if there is none yet
     */
    record Gone(String why, Next next) {}

    /** @param same whether it is the same step and accepts the same answers */
    record Next(String task, String name, boolean same) {}

    public record Answer(String label, String value) {}
}
