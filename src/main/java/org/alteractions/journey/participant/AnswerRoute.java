package org.alteractions.journey.participant;

import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.ModelStep;
import org.alteractions.journey.process.Variable;

/** Route by which a participant's answers reach the process. */
public sealed interface AnswerRoute {

    /**
     * The answers complete a user task that waits for the participant.
     *
     * @param step  the user task
     * @param about variables that identify the task if several wait at once; else empty
     */
    record Task(CaseReference reference, ModelStep step, Map<Variable, String> about) implements AnswerRoute {}

    /** The answers start a new process instance each time the participant changes an answer. */
    record Start(String process) implements AnswerRoute {}

    /** The step stores the answers itself; no process waits for them. */
    record Keep() implements AnswerRoute {}

    /** The page asks nothing at the moment but has something to read. */
    record Read() implements AnswerRoute {}

    /** The page no longer asks anything. */
    record Closed() implements AnswerRoute {}

    /** The answers start a process as long as the page is open. */
    static AnswerRoute startIf(boolean open, String process) {
        return open ? new Start(process) : new Closed();
    }

    static AnswerRoute task(CaseReference reference, ModelStep step) {
        return new Task(reference, step, Map.of());
    }
}
