package org.alteractions.journey.participant;

import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.ModelStep;
import org.alteractions.journey.process.Variable;

/** How a participant's answers reach the process. */
public sealed interface AnswerRoute {

    /**
     * They complete a task that waits for them.
     *
     * @param step  the user task
     * @param about what the task is about where there are several at once, by variable; else empty
     */
    record Task(CaseReference reference, ModelStep step, Map<Variable, String> about) implements AnswerRoute {}

    /** They start a process of their own, as often as somebody changes their mind. */
    record Start(String process) implements AnswerRoute {}

    /** What comes is kept by the step itself; no process waits for it. */
    record Keep() implements AnswerRoute {}

    /** Nothing is asked at the moment, and there is something to read. */
    record Read() implements AnswerRoute {}

    /** Nothing is asked any more. */
    record Closed() implements AnswerRoute {}

    /** They start a process for as long as the page is open. */
    static AnswerRoute startIf(boolean open, String process) {
        return open ? new Start(process) : new Closed();
    }

    static AnswerRoute task(CaseReference reference, ModelStep step) {
        return new Task(reference, step, Map.of());
    }
}
