package org.alteractions.journey.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Turns the engine's view of a running step into ours. */
public final class Cases {

    private Cases() {}

    public static CaseContext of(DelegateExecution execution) {
        String definition = execution.getProcessDefinitionId();
        return new CaseContext(
                execution.getProcessBusinessKey(),
                definition.substring(0, definition.indexOf(':')),
                execution.getCurrentActivityId(),
                key -> {
                    Object value = execution.getVariable(key);
                    return value == null ? null : value.toString();
                });
    }
}
