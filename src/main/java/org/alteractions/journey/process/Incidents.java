package org.alteractions.journey.process;

import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Puts what went wrong outside the engine where operators look: on the instance, in Cockpit. */
@Component
public class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private final RuntimeService runtime;

    Incidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @param message without personal data */
    public void raise(String type, String execution, String configuration, String message) {
        if (runtime.createExecutionQuery().executionId(execution).count() == 0) {
            LOG.error("{} ({}), and its instance has ended", message, configuration);
            return;
        }
        runtime.createIncident(type, execution, configuration, message);
    }
}
