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

    void delete(String account, String subject);

    /**
     * @param subject "task/" and a task's id, or "start/" and the id of a process
     * @param title   name of the task or process
     * @param gone    whether the task cannot be done any more by this account
     * @param answers what was written, in words, where the task is gone
     */
    record Entry(String subject, String title, OffsetDateTime savedAt, boolean gone, List<Answer> answers) {}

    record Answer(String label, String value) {}
}
