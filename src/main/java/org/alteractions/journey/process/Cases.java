package org.alteractions.journey.process;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.alteractions.journey.id.CaseReference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;

/** Creates a {@link CaseContext} from the engine's view of a running step. */
public final class Cases {

    private Cases() {}

    public static CaseContext of(DelegateExecution execution) {
        return new CaseContext(
                CaseReference.of(execution.getProcessBusinessKey()),
                processOf(execution.getProcessDefinitionId()),
                execution.getCurrentActivityId(),
                asText(execution::getVariable));
    }

    /** @param variables looks up a variable in the task's scope */
    public static CaseContext of(Task task, String businessKey, Function<String, Object> variables) {
        return new CaseContext(
                CaseReference.of(businessKey),
                processOf(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                asText(variables));
    }

    // A definition id such as "qualification:3:5f2…" consists of key, version and id.
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
