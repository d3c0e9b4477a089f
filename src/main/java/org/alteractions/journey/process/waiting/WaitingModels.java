package org.alteractions.journey.process.waiting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.process.waiting.Wait.Place;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.stereotype.Component;

/** Names and forms of the nodes at which cases wait, in the version of the model that a case runs on. */
@Component
class WaitingModels {

    /** Types of nodes at which a token waits for something other than a task. */
    private static final Set<String> WAITING = Set.of(
            ActivityTypes.TASK_RECEIVE_TASK,
            ActivityTypes.GATEWAY_EVENT_BASED,
            ActivityTypes.INTERMEDIATE_EVENT_MESSAGE,
            ActivityTypes.INTERMEDIATE_EVENT_TIMER,
            ActivityTypes.INTERMEDIATE_EVENT_CONDITIONAL,
            ActivityTypes.INTERMEDIATE_EVENT_CATCH,
            ActivityTypes.INTERMEDIATE_EVENT_SIGNAL);

    private final ProcessEngineConfigurationImpl engine;

    WaitingModels(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /**
     * A node of a model.
     *
     * @param name  on one line; the id if the node has no name
     * @param form  name of its form; empty without one
     * @param waits whether a token waits here for an event
     */
    record Node(Place place, String name, String form, boolean waits) {}

    /** Models by the id of their version. Many tasks are at the same node, which is read once. */
    record Nodes(Map<String, ProcessDefinitionEntity> models, Map<List<String>, Node> known) {

        Node at(String definition, String step) {
            return known.computeIfAbsent(List.of(definition, step), node -> read(definition, step));
        }

        private Node read(String definition, String step) {
            ProcessDefinitionEntity model = models.get(definition);
            ActivityImpl activity = model.findActivity(step);
            Place place = new Place(model.getKey(), step);
            return activity == null
                    ? new Node(place, step, "", false)
                    : new Node(place, name(activity), form(model.getTaskDefinitions().get(step)), isWaiting(activity));
        }
    }

    /** Reads all models in one command; the engine caches them. */
    Nodes of(Collection<String> definitions) {
        return engine.getCommandExecutorTxRequired().execute(command -> new Nodes(definitions.stream()
                .collect(Collectors.toMap(id -> id, engine.getDeploymentCache()::findDeployedProcessDefinitionById)),
                new HashMap<>()));
    }

    private static boolean isWaiting(ActivityImpl activity) {
        return WAITING.contains(String.valueOf(activity.getProperty("type")));
    }

    private static String name(ActivityImpl activity) {
        String name = activity.getName();
        return name == null || name.isBlank() ? activity.getId() : name.strip().replaceAll("\\s+", " ");
    }

    private static String form(TaskDefinition task) {
        FormDefinition form = task == null ? null : task.getFormDefinition();
        return form == null || form.getCamundaFormDefinitionKey() == null
                ? ""
                : form.getCamundaFormDefinitionKey().getExpressionText();
    }
}
