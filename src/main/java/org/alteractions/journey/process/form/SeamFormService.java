package org.alteractions.journey.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alteractions.journey.capacity.SubmitLimit;
import org.alteractions.journey.process.CaseContext;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Hands out start forms with what they show written into them: Tasklist asks the engine for the values of a task's
 * form, but for none of a start form, whose lists and sentences would stay empty. Takes forms back one after the other
 * where two are sent at once.
 */
final class SeamFormService extends FormServiceImpl {

    private static final Pattern SHOWN = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private final Catalogue catalogue;
    private final GoneTasks gone;
    private final SubmitLimit limit;
    private final ObjectMapper json;

    SeamFormService(Catalogue catalogue, GoneTasks gone, SubmitLimit limit, ObjectMapper json) {
        this.catalogue = catalogue;
        this.gone = gone;
        this.limit = limit;
        this.json = json;
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return commandExecutor.execute(new GetDeployedStartFormCmd(processDefinitionId) {
            @Override
            public InputStream execute(CommandContext engine) {
                try (InputStream drawn = super.execute(engine)) {
                    ProcessDefinitionEntity definition = engine.getProcessEngineConfiguration()
                            .getDeploymentCache()
                            .findDeployedProcessDefinitionById(processDefinitionId);
                    CaseContext at = new CaseContext(
                            null, definition.getKey(), definition.getInitial().getId(), key -> null);
                    return new ByteArrayInputStream(json.writeValueAsBytes(filled(json.readTree(drawn), at)));
                } catch (IOException e) {
                    throw new UncheckedIOException("A start form is not valid JSON", e);
                }
            }
        });
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> answers) {
        return taken(() -> super.submitStartForm(processDefinitionId, answers));
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, Map<String, Object> answers) {
        return taken(() -> super.submitStartForm(processDefinitionId, businessKey, answers));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> answers) {
        ofTask(taskId, () -> {
            super.submitTaskForm(taskId, answers);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> answers, boolean deserializeValues) {
        return ofTask(
                taskId, () -> super.submitTaskFormWithVariablesInReturn(taskId, answers, deserializeValues));
    }

    private <T> T taken(Supplier<T> submit) {
        return limit.within(() -> Collisions.outlived(submit));
    }

    private <T> T ofTask(String taskId, Supplier<T> submit) {
        return taken(() -> {
            if (commandExecutor.execute(engine -> engine.getTaskManager().findTaskById(taskId)) == null) {
                throw SubmissionRefused.tooLate(
                        commandExecutor.execute(engine -> gone.sentenceFor(engine, taskId)));
            }
            return submit.get();
        });
    }

    private JsonNode filled(JsonNode form, CaseContext at) {
        for (JsonNode node : form.path("components")) {
            ObjectNode component = (ObjectNode) node;
            String source = component.path("valuesKey").asText(null);
            if (source != null && catalogue.value(source, at) instanceof List<?> offered) {
                component.remove("valuesKey");
                ArrayNode values = component.putArray("values");
                offered.forEach(option -> values.add(json.<JsonNode>valueToTree(option)));
            }
            if (component.path("text").isTextual()) {
                component.put("text", spoken(component.path("text").asText(), at));
            }
            Object preset = catalogue.value(component.path("key").asText(), at);
            if (preset != null) {
                component.put("defaultValue", preset.toString());
            }
        }
        return form;
    }

    /** The text with what it shows of the catalogue in place. */
    private String spoken(String text, CaseContext at) {
        return SHOWN.matcher(text).replaceAll(mention -> Matcher.quoteReplacement(catalogue.offers(mention.group(1))
                ? Objects.toString(catalogue.value(mention.group(1), at), "")
                : mention.group()));
    }
}
