package org.alteractions.journey.process.cockpit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alteractions.journey.process.stuck.StuckPlace;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.stereotype.Component;

/** Names of processes and nodes, in the version of the model that an instance runs on. The engine caches the models. */
@Component(NodeNames.BEAN_NAME)
public class NodeNames {

    public static final String BEAN_NAME = "nodeNames";

    private final ProcessEngineConfigurationImpl engine;

    NodeNames(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Models by the id of their version. */
    record Known(Map<String, ProcessDefinitionEntity> models) {

        /** The id if the model is unknown or has no name. */
        String process(StuckPlace place) {
            ProcessDefinitionEntity model = place.definition() == null ? null : models.get(place.definition());
            return model == null || model.getName() == null ? place.process() : model.getName();
        }

        /** On one line; empty if the place names no node, its id if the model does not name it. */
        String node(StuckPlace place) {
            if (place.node() == null) {
                return "";
            }
            ProcessDefinitionEntity model = place.definition() == null ? null : models.get(place.definition());
            ActivityImpl node = model == null ? null : model.findActivity(place.node());
            return node == null || node.getName() == null || node.getName().isBlank()
                    ? place.node()
                    : node.getName().strip().replaceAll("\\s+", " ");
        }
    }

    Known of(Collection<StuckPlace> places) {
        var ids = places.stream().map(StuckPlace::definition).filter(Objects::nonNull).collect(Collectors.toSet());
        return engine.getCommandExecutorTxRequired().execute(command -> {
            Map<String, ProcessDefinitionEntity> models = new HashMap<>();
            // The engine's manager answers null for a version that has been deleted since the last scan.
            ids.stream()
                    .map(id -> engine.getDeploymentCache().findProcessDefinitionFromCache(id))
                    .filter(Objects::nonNull)
                    .forEach(model -> models.put(model.getId(), model));
            ids.stream().filter(id -> !models.containsKey(id))
                    .filter(id -> command.getProcessDefinitionManager().findLatestProcessDefinitionById(id) != null)
                    .forEach(id -> models.put(id, engine.getDeploymentCache().findDeployedProcessDefinitionById(id)));
            return new Known(models);
        });
    }
}
