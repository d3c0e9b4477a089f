package org.alteractions.journey.process;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.alteractions.journey.id.CaseReference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;

/** Turns the engine's view of a running step into ours. */
public final class Cases {

    private Cases() {}

    public static CaseContext of(DelegateExecution execution) {
        return new CaseContext(
                CaseReference.of(execution.getProcessBusinessKey()),
                processOf(execution.getProcessDefinitionId()),
                execution.getCurrentActivityId(),
                asText(execution::getVariable));
    }

    /** @param variables how to look up a variable where the task stands */
    public static CaseContext of(Task task, String businessKey, Function<String, Object> variables) {
        return new CaseContext(
                CaseReference.of(businessKey),
                processOf(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                asText(variables));
    }

    // "qualification:3:5f2…": key, version and id of the definition.
    private static String processOf(String definition) {
        return definition.substring(0, definition.indexOf(':'));
    }

    private static UnaryOperator<String> asText(Function<String, Object> variables) {
        return key -> {
            Object value = variables.apply(key);
            return value == null ? null : value.toString();
        };
    }
}
