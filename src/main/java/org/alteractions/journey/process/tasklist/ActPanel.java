package org.alteractions.journey.process.tasklist;

import java.util.List;
import java.util.Map;

/**
 * Consequences of a form, before and after it is sent. The application provides one bean of this type, named {@value
 * #BEAN_NAME}.
 */
public interface ActPanel {

    /** Bean name by which the engine finds the implementation. */
    String BEAN_NAME = "actPanel";

    /**
     * Consequences of a sent form so far.
     *
     * @param subject id of the task, or of the process instance that a start form opened
     * @return null unless the caller has sent the form recently
     */
    Outcome outcome(String subject);

    /**
     * What sending a task's form would end; null if no confirmation is needed.
     *
     * @throws org.alteractions.journey.Refusal if the form would be refused, so that a confirmation is pointless
     */
    Consequences ofTask(String taskId, Map<String, Object> answers);

    /** Like {@link #ofTask}, for the start form of a process. */
    Consequences ofStart(String definitionId, Map<String, Object> answers);

    /**
     * Consequences of a sent form.
     *
     * @param reference number of the case, or the case in words if people do not use its number
     * @param title     the person, structure or season of the case; may be empty
     * @param recorded  sentence with the subject, the step, its main decision and the chosen values
     * @param written   sentence about the mails sent or about to be sent
     * @param next      sentence about what the case waits for
     * @param tasks     open tasks that the caller may open: of the case, then of other cases
     * @param pending   whether automatic steps or mails are still running
     * @param readable  whether the caller may read the case's file by {@link FileKey#sent}
     */
    record Outcome(
            String reference,
            String title,
            String recorded,
            String written,
            String next,
            List<OpenTask> tasks,
            boolean pending,
            boolean readable) {}

    /**
     * An open task.
     *
     * @param name      without the case reference; with the subject if several tasks have the same name
     * @param elsewhere whether the task belongs to another case
     */
    record OpenTask(String id, String name, boolean elsewhere) {}

    /**
     * Irreversible consequences of a form that is about to be sent.
     *
     * @param decision the choice, as the form labels it
     * @param ends     irreversible effects, one sentence each
     * @param facts    current mail recipients and open steps
     */
    record Consequences(String decision, List<String> ends, List<String> facts) {}
}
