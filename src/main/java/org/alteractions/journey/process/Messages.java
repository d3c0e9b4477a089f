package org.alteractions.journey.process;

import java.util.Map;
import org.alteractions.journey.failure.ForOperators;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells running processes what happened. For delegates: a form's answers are told by the step that follows it. */
@Component
public class Messages {

    private final RuntimeService runtime;

    Messages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @return whether an instance with this business key was waiting for the message */
    public boolean tell(Message message, String reference) {
        return tell(message, reference, Map.of());
    }

    /** @param routing values that the waiting process routes on; never a person's data */
    public boolean tell(Message message, String reference, Map<Variable, ?> routing) {
        return !correlation(message, reference, routing).correlateAllWithResult().isEmpty();
    }

    /**
     * Tells what must not be missed. The engine tries the step again later, and says so to operators in the end, where
     * the receiver has not come to its wait yet.
     *
     * @throws IllegalStateException where no instance with this business key was waiting
     */
    public void tellForSure(Message message, String reference, Map<Variable, ?> routing) {
        if (!tell(message, reference, routing)) {
            throw new ForOperators("'" + reference + "' is not waiting for " + message.id());
        }
    }

    /** Starts the process whose start event waits for the message, in a chapter. */
    public void start(Message message, String reference, String chapter) {
        correlation(message, reference, Map.of(Variable.CHAPTER, chapter)).correlateStartMessage();
    }

    private org.camunda.bpm.engine.runtime.MessageCorrelationBuilder correlation(
            Message message, String reference, Map<Variable, ?> routing) {
        var correlation = runtime.createMessageCorrelation(message.id()).processInstanceBusinessKey(reference);
        routing.forEach((variable, value) -> correlation.setVariable(variable.key(), value));
        return correlation;
    }
}
