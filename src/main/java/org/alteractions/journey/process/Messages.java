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

/** Sends messages to running processes. Used by delegates: a form's answers are sent by the step after the form. */
@Component
public class Messages {

    private final RuntimeService runtime;
    // Resolved lazily, because the journal asks the engine for the current user.
    private final ObjectProvider<ToldCases> tellings;

    Messages(RuntimeService runtime, ObjectProvider<ToldCases> tellings) {
        this.runtime = runtime;
        this.tellings = tellings;
    }

    /** @return whether an instance with this business key was waiting for the message */
    public boolean tell(Message message, CaseReference reference) {
        return tell(message, reference, Map.of());
    }

    /** @param routing values that the receiving process routes on; never personal data */
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
     * Sends a message that may arrive again while its earlier effect is still running. The ids are set per delivery.
     *
     * @return whether an instance with this business key was waiting for the message
     */
    public boolean tellEach(Message message, CaseReference reference, Map<Variable, String> ids) {
        var correlation = correlation(message, reference, Map.of());
        ids.forEach((variable, id) -> correlation.setVariableToTriggeredScope(variable.key(), id));
        return told(correlation, reference);
    }

    /**
     * Sends a message to one of the parallel steps of a case.
     *
     * @param local variable of the step that tells it from the others
     * @return whether such a step was waiting for the message
     */
    public boolean tellStep(Message message, CaseReference reference, Variable local, String value) {
        return told(correlation(message, reference, Map.of()).localVariableEquals(local.key(), value), reference);
    }

    /**
     * Sends a message that must be received. If the receiver does not wait for it yet, the engine retries the step and
     * finally raises an incident.
     *
     * @throws ForOperators if no instance with this business key is waiting
     */
    public void tellForSure(Message message, CaseReference reference, Map<Variable, ?> routing) {
        if (!tell(message, reference, routing)) {
            throw new ForOperators("'" + reference + "' is not waiting for " + message.id());
        }
    }

    /** Starts the process whose start event receives the message, in a chapter. */
    public void start(Message message, CaseReference reference, ChapterId chapter) {
        correlation(message, reference, Map.of(Variable.CHAPTER, chapter.value())).correlateStartMessage();
        recordTelling(reference);
    }

    /** Records nothing outside a process step, because no form shows its effects. */
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
