package org.alteractions.journey.process;

import java.util.Map;
import org.alteractions.journey.failure.ForOperators;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells running processes what happened. For delegates: a form's answers are told by the step that follows it. */
@Component
public class Messages {

    private final RuntimeService runtime;
    // Looked up late: the journal asks the engine who acts.
    private final ObjectProvider<ToldCases> tellings;

    Messages(RuntimeService runtime, ObjectProvider<ToldCases> tellings) {
        this.runtime = runtime;
        this.tellings = tellings;
    }

    /** @return whether an instance with this business key was waiting for the message */
    public boolean tell(Message message, CaseReference reference) {
        return tell(message, reference, Map.of());
    }

    /** @param routing values that the waiting process routes on; never a person's data */
    public boolean tell(Message message, CaseReference reference, Map<Variable, ?> routing) {
        return told(correlation(message, reference, routing), reference);
    }

    private boolean told(MessageCorrelationBuilder correlation, CaseReference reference) {
        boolean heard = !correlation.correlateAllWithResult().isEmpty();
        if (heard) {
            recordTelling(reference);
        }
        return heard;
    }

    /**
     * Sends a message that may arrive again while its earlier effect is still running. Each delivery has its own ids.
     *
     * @return whether an instance with this business key was waiting for the message
     */
    public boolean tellEach(Message message, CaseReference reference, Map<Variable, String> ids) {
        var correlation = correlation(message, reference, Map.of());
        ids.forEach((variable, id) -> correlation.setVariableToTriggeredScope(variable.key(), id));
        return told(correlation, reference);
    }

    /**
     * Tells what must not be missed. The engine tries the step again later, and says so to operators in the end, where
     * the receiver has not come to its wait yet.
     *
     * @throws IllegalStateException where no instance with this business key was waiting
     */
    public void tellForSure(Message message, CaseReference reference, Map<Variable, ?> routing) {
        if (!tell(message, reference, routing)) {
            throw new ForOperators("'" + reference + "' is not waiting for " + message.id());
        }
    }

    /** Starts the process whose start event waits for the message, in a chapter. */
    public void start(Message message, CaseReference reference, ChapterId chapter) {
        correlation(message, reference, Map.of(Variable.CHAPTER, chapter.value())).correlateStartMessage();
        recordTelling(reference);
    }

    /** Outside of a step nobody asks what has come of it. */
    private void recordTelling(CaseReference told) {
        BpmnExecutionContext step = Context.getBpmnExecutionContext();
        CaseReference teller = step == null ? null : CaseReference.of(step.getExecution().getProcessBusinessKey());
        if (teller != null && !teller.equals(told)) {
            tellings.getObject().record(teller, told);
        }
    }

    private MessageCorrelationBuilder correlation(
            Message message, CaseReference reference, Map<Variable, ?> routing) {
        var correlation = runtime.createMessageCorrelation(message.id()).processInstanceBusinessKey(reference.value());
        routing.forEach((variable, value) -> correlation.setVariable(variable.key(), value));
        return correlation;
    }
}
