package org.alteractions.journey.process.form.seam;

import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.bpmn.behavior.TerminateEndEventActivityBehavior;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * Finds in the engine's history the event that ended a user task: an event on the task, on its scope, or on the call of
 * its process. Requires an engine command.
 */
final class ClosingEvents {

    /** Tolerance for the times of an event and of the ended task, which are written in one transaction. */
    private static final long SAME_TRANSACTION = Duration.ofSeconds(5).toMillis();

    private final CommandContext engine;
    private final HistoryService history;

    ClosingEvents(CommandContext engine) {
        this.engine = engine;
        this.history = engine.getProcessEngineConfiguration().getHistoryService();
    }

    /** Text about the event for staff: its documentation in the model, or its name if an old model has none. */
    static String inWords(ActivityImpl event) {
        String documentation = (String) event.getProperty("documentation");
        // The parser stores a boundary event's name only as a property.
        String name = event.getName() == null ? (String) event.getProperty("name") : event.getName();
        return Stream.of(Optional.ofNullable(documentation), Optional.ofNullable(name).map(ClosingEvents::named))
                .flatMap(Optional::stream)
                .map(String::strip)
                .findFirst()
                .orElse("Un événement du dossier a fermé cette tâche.");
    }

    private static String named(String event) {
        return "Cette tâche s'est fermée : « " + event.replaceAll("\\s+", " ") + " ».";
    }

    Optional<ActivityImpl> of(HistoricTaskInstance task) {
        String definition = task.getProcessDefinitionId();
        String activity = task.getTaskDefinitionKey();
        String instance = task.getProcessInstanceId();
        while (true) {
            Optional<ActivityImpl> event = in(instance, activity(definition, activity), task.getEndTime());
            HistoricActivityInstance caller = event.isPresent() ? null : callerOf(instance);
            if (caller == null) {
                return event;
            }
            definition = caller.getProcessDefinitionId();
            activity = caller.getActivityId();
            instance = caller.getProcessInstanceId();
        }
    }

    private Optional<ActivityImpl> in(String instance, ActivityImpl closed, Date end) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .startedAfter(new Date(end.getTime() - SAME_TRANSACTION))
                .startedBefore(new Date(end.getTime() + SAME_TRANSACTION))
                .orderPartiallyByOccurrence().desc()
                .list().stream()
                .map(step -> activity(step.getProcessDefinitionId(), step.getActivityId()))
                .filter(step -> step != null && interrupts(step, closed))
                .findFirst();
    }

    private static boolean interrupts(ActivityImpl step, ActivityImpl closed) {
        ActivityStartBehavior start = step.getActivityStartBehavior();
        boolean event = start == ActivityStartBehavior.CANCEL_EVENT_SCOPE
                || start == ActivityStartBehavior.INTERRUPT_EVENT_SCOPE;
        boolean terminates = step.getActivityBehavior() instanceof TerminateEndEventActivityBehavior;
        return event && holds(step.getEventScope(), closed) || terminates && holds(step.getFlowScope(), closed);
    }

    private static boolean holds(ScopeImpl scope, ActivityImpl activity) {
        for (ScopeImpl around = activity; around != null; around = around.getFlowScope()) {
            if (around == scope) {
                return true;
            }
        }
        return false;
    }

    private HistoricActivityInstance callerOf(String instance) {
        HistoricProcessInstance called =
                history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult();
        return called == null || called.getSuperProcessInstanceId() == null
                ? null
                : history.createHistoricActivityInstanceQuery()
                        .processInstanceId(called.getSuperProcessInstanceId())
                        .activityType("callActivity")
                        .list().stream()
                        .filter(call -> instance.equals(call.getCalledProcessInstanceId()))
                        .findFirst()
                        .orElse(null);
    }

    private ActivityImpl activity(String definition, String id) {
        return engine.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definition)
                .findActivity(id);
    }
}
