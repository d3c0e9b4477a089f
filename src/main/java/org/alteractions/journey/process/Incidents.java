package org.alteractions.journey.process;

import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows failures outside the engine to operators as incidents on the process instance, in Cockpit. */
@Component
public class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private final RuntimeService runtime;

    Incidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * Raises an incident on the instance or, if it has ended, on another instance of the same case.
     *
     * @param configuration subject of the incident, for {@link IncidentRemedy}
     * @param message       without personal data
     */
    public void raise(String type, String instance, CaseReference reference, String configuration, String message) {
        waitingExecution(instance, reference).ifPresentOrElse(
                waiting -> runtime.createIncident(type, waiting, configuration, message),
                () -> LOG.error("{} ({}), and its case {} has ended", message, configuration, reference));
    }

    /** Resolves the incidents about a subject and runs their {@link IncidentRemedy}. Does nothing if there are none. */
    public void resolve(String type, String configuration) {
        runtime.createIncidentQuery().incidentType(type).configuration(configuration).list().stream()
                // The engine copies an incident to the calling instances and closes the copies with it.
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .forEach(incident -> runtime.resolveIncident(incident.getId()));
    }

    // The engine allows incidents on activities only, so the incident goes to an activity where the case waits.
    private Optional<String> waitingExecution(String instance, CaseReference reference) {
        return Stream.of(
                        runtime.createExecutionQuery().processInstanceId(instance),
                        runtime.createExecutionQuery().processInstanceBusinessKey(reference.value()))
                .flatMap(query -> query.active().list().stream())
                .filter(execution -> ((ExecutionEntity) execution).getActivityId() != null)
                .map(Execution::getId)
                .findFirst();
    }
}
