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

/** Puts what went wrong outside the engine where operators look: on the instance, in Cockpit. */
@Component
public class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private final RuntimeService runtime;

    Incidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * On the instance itself or, where it has ended, on another one of the same case.
     *
     * @param configuration what the incident is about, for {@link IncidentRemedy}
     * @param message       without personal data
     */
    public void raise(String type, String instance, CaseReference reference, String configuration, String message) {
        waitingExecution(instance, reference).ifPresentOrElse(
                waiting -> runtime.createIncident(type, waiting, configuration, message),
                () -> LOG.error("{} ({}), and its case {} has ended", message, configuration, reference));
    }

    /** Closes what was raised about something, with what its {@link IncidentRemedy} does; nothing where nothing was. */
    public void resolve(String type, String configuration) {
        runtime.createIncidentQuery().incidentType(type).configuration(configuration).list().stream()
                // The engine repeats an incident on the calling instances, and closes those with it.
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .forEach(incident -> runtime.resolveIncident(incident.getId()));
    }

    // The engine puts an incident on an activity only, so on one where the case waits right now.
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
