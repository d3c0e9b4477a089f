package org.alteractions.journey.process.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alteractions.journey.failure.ForOperators;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.form.entity.CamundaFormDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** The forms as deployed with their process. A deployed form never changes. */
@Component
public class DeployedForms {

    private final Map<String, Form> parsed = new ConcurrentHashMap<>();
    private final Map<String, Form> byVersion = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    DeployedForms(ObjectMapper json) {
        this.json = json;
    }

    /** The form of an open task; empty if it has none. Requires an engine command. */
    public Optional<Form> of(TaskEntity task) {
        return of(task.getTaskDefinition().getFormDefinition(), task.getProcessDefinition().getDeploymentId());
    }

    /** The form that starts a process; empty if it has none. Requires an engine command. */
    public Optional<Form> ofStart(ProcessDefinitionEntity process) {
        return of(process.getStartFormDefinition(), process.getDeploymentId());
    }

    /** The form of a task that may be closed, by the step's id; empty if it has none. Requires an engine command. */
    public Optional<Form> ofStep(ProcessDefinitionEntity process, String step) {
        return of(process.getTaskDefinitions().get(step).getFormDefinition(), process.getDeploymentId());
    }

    private Optional<Form> of(FormDefinition definition, String deploymentId) {
        if (definition == null || definition.getCamundaFormDefinitionKey() == null) {
            return Optional.empty();
        }
        CommandContext engine = Context.getCommandContext();
        CamundaFormDefinitionManager manager = engine.getCamundaFormDefinitionManager();
        String key = definition.getCamundaFormDefinitionKey().getExpressionText();
        CamundaFormDefinitionEntity form = switch (definition.getCamundaFormDefinitionBinding()) {
            case "latest" -> manager.findLatestDefinitionByKey(key);
            default -> manager.findDefinitionByDeploymentAndKey(deploymentId, key);
        };
        if (form == null) {
            throw new ForOperators("No form '" + key + "' was deployed with its process");
        }
        return Optional.of(parsed.computeIfAbsent(form.getId(), id -> parse(engine, form)));
    }

    /** A deployed version of a form; empty if the deployment was deleted. Requires an engine command. */
    public Optional<Form> of(String key, int version) {
        Form known = byVersion.get(key + ":" + version);
        if (known != null) {
            return Optional.of(known);
        }
        CommandContext engine = Context.getCommandContext();
        Optional<Form> form = Optional.ofNullable(engine.getCamundaFormDefinitionManager()
                        .findDefinitionByKeyVersionAndTenantId(key, version, null))
                .map(found -> parsed.computeIfAbsent(found.getId(), id -> parse(engine, found)));
        form.ifPresent(found -> byVersion.put(key + ":" + version, found));
        return form;
    }

    private Form parse(CommandContext engine, CamundaFormDefinitionEntity form) {
        byte[] resource = engine.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(form.getDeploymentId(), form.getResourceName())
                .getBytes();
        try {
            return Form.parse(form.getKey(), form.getVersion(), json.readTree(resource));
        } catch (IOException e) {
            throw new UncheckedIOException("Form '" + form.getKey() + "' is not valid JSON", e);
        }
    }
}
