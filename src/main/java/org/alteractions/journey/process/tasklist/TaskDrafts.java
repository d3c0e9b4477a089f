package org.alteractions.journey.process.tasklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Forms that somebody has begun to fill in and not sent. The application provides one bean of this type, named
 * {@value #BEAN_NAME}.
 */
public interface TaskDrafts {

    /** The name under which the engine finds the implementation among its beans. */
    String BEAN_NAME = "taskDrafts";

    /** The account's drafts, the latest first. */
    List<Entry> of(String account);

    /** @throws org.alteractions.journey.Refusal where the draft cannot be kept */
    Instant keepTask(String account, String taskId, Map<String, Object> answers);

    /** @throws org.alteractions.journey.Refusal where the draft cannot be kept */
    Instant keepStart(String account, String definitionId, Map<String, Object> answers);

    /** For a task that has gone while somebody writes: the text is kept to be copied. Empty where there never was one. */
    Optional<Instant> keepGone(String account, String taskId, Map<String, Object> answers);

    /** What the lists of a task's form offer now, as a text to compare with the one in its drawing; empty where none changes. */
    Optional<String> offered(String taskId);

    /** What has become of a task that the person who asks does not see any more; empty where it was another chapter's. */
    Optional<Gone> gone(String taskId);

    /**
     * Makes what was written for a task that has gone the draft of the same step, which waits once more. A task that the
     * account had taken is taken again, unless somebody else has done so.
     *
     * @return id of the task that has it now; empty where there is none
     * @throws org.alteractions.journey.Refusal where that one has a draft already
     */
    Optional<String> carryOver(String account, String taskId);

    void delete(String account, String subject);

    /**
     * @param subject "task/" and a task's id, or "start/" and the id of a process
     * @param title   name of the task or process
     * @param gone    whether the task cannot be done any more by this account
     * @param answers what was written, in words, where the task is gone
     */
    record Entry(String subject, String title, OffsetDateTime savedAt, boolean gone, List<Answer> answers) {}

    /**
     * @param why  one or two sentences
     * @param next what has taken its place; null where nothing has, or not yet
     */
    record Gone(String why, Next next) {}

    /** @param same whether it is the same step, which takes the same answers */
    record Next(String task, String name, boolean same) {}

    public record Answer(String label, String value) {}
}
