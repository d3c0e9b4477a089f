package org.alteractions.journey.process.tasklist;

import java.util.List;
import java.util.Map;

/**
 * What follows from a form: before it is sent, where that cannot be undone, and after. The application provides one
 * bean of this type, named {@value #BEAN_NAME}.
 */
public interface ActPanel {

    /** The name under which the engine finds the implementation among its beans. */
    String BEAN_NAME = "actPanel";

    /**
     * What has come of a form so far.
     *
     * @param subject id of the task, or of the process instance that a start form opened
     * @return null where the person who asks has not sent it a moment ago
     */
    Outcome outcome(String subject);

    /**
     * What sending a task's form would end; null where nothing needs a second question.
     *
     * @throws org.alteractions.journey.Refusal where the form would be refused: then there is nothing to ask
     */
    Consequences ofTask(String taskId, Map<String, Object> answers);

    /** The same for the start form of a process. */
    Consequences ofStart(String definitionId, Map<String, Object> answers);

    /**
     * @param reference number of the case, or the case in words where nobody says its number
     * @param title   the person, structure or season that the case is about; may be empty
     * @param recorded whom it is about, the step, its main decision and whom it has chosen
     * @param written who has been or will be written to
     * @param next    what the case waits for, as a sentence
     * @param tasks   open tasks that the person may open: of the case, or of others where it has none
     * @param pending whether automatic steps or mails are still under way
     * @param readable whether the case's file is for the person who asks: {@link FileKey#sent}
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
     * @param name      without the reference of its case; with whom it is about where several have one name
     * @param elsewhere whether it is another case's
     */
    record OpenTask(String id, String name, boolean elsewhere) {}

    /**
     * @param decision what is about to be sent, in the form's words
     * @param ends     what cannot be undone, one sentence each
     * @param facts    who will be written to and what is open, as of now
     */
    record Consequences(String decision, List<String> ends, List<String> facts) {}
}
