package org.alteractions.journey.process.work;

import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.springframework.beans.factory.BeanNameAware;

/**
 * A step that computes for seconds. The engine leaves it waiting, so that neither a transaction nor a connection is
 * held meanwhile; after a crash the work is done again, and comes to the same result.
 *
 * @param <I> what there is to compute with
 * @param <O> what comes out
 */
public abstract class LongStep<I, O> extends AbstractBpmnActivityBehavior implements BeanNameAware {

    private final LongSteps steps;
    private String name;

    protected LongStep(LongSteps steps) {
        this.steps = steps;
    }

    /** Notes that the work is asked for, in the engine's transaction. */
    protected abstract void begin(CaseReference reference);

    /** Reads what is needed, in a short transaction. */
    protected abstract I read(CaseReference reference);

    /** The slow part: no transaction, and the same result for the same input. */
    protected abstract O compute(I input);

    /** Whether what was read is no longer what there is to compute with, so that the work is to be done again. */
    protected boolean isOutdated(CaseReference reference, I input) {
        return false;
    }

    /** Keeps the result, in the transaction in which the process goes on. @return what the process routes on */
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
