package org.alteractions.journey.process.work;

import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.springframework.beans.factory.BeanNameAware;

/**
 * A step that computes for seconds. No transaction or connection is held while the process waits. After a crash the
 * work is repeated with the same result.
 *
 * @param <I> input of the computation
 * @param <O> result of the computation
 */
public abstract class LongStep<I, O> extends AbstractBpmnActivityBehavior implements BeanNameAware {

    private final LongSteps steps;
    private String name;

    protected LongStep(LongSteps steps) {
        this.steps = steps;
    }

    /** Records that the work is requested, in the engine's transaction. */
    protected abstract void begin(CaseReference reference);

    /** Reads the input, in a short transaction. */
    protected abstract I read(CaseReference reference);

    /** The slow part. Runs without a transaction and must be deterministic. */
    protected abstract O compute(I input);

    /** Whether the input has changed, so that the work must be repeated. */
    protected boolean isOutdated(CaseReference reference, I input) {
        return false;
    }

    /**
     * Saves the result, in the transaction in which the process continues.
     *
     * @return routing variables of the process
     */
    protected abstract Map<Variable, ?> keep(CaseReference reference, O output);

    @Override
    public final void setBeanName(String bean) {
        this.name = bean;
    }

    @Override
    public final void execute(ActivityExecution execution) {
        begin(CaseReference.of(execution.getProcessBusinessKey()));
        steps.ask(execution.getId(), execution.getProcessInstanceId(), name,
                CaseReference.of(execution.getProcessBusinessKey()));
    }

    @Override
    public final void signal(ActivityExecution execution, String signal, Object data) {
        leave(execution);
    }
}
