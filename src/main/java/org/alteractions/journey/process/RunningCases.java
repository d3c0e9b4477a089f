package org.alteractions.journey.process;

import org.alteractions.journey.id.CaseReference;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Tells which processes of a case are running. */
@Component
public class RunningCases {

    private final RuntimeService runtime;

    RunningCases(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Number of running instances. */
    public long count(String process, CaseReference reference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value(), process)
                .count();
    }
}
