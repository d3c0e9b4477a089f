package org.alteractions.journey.process.form.seam;

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
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alteractions.journey.capacity.SubmitLimit;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.draft.DraftSubject;
import org.alteractions.journey.process.form.Catalogue;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Serves forms with shown values in their texts. Start forms also get lists and default values, because Tasklist
 * requests values only for task forms. Limits and retries concurrent submissions.
 */
final class SeamFormService extends FormServiceImpl {

    /** Custom property of a list: explains an empty list and when it will have choices. */
    private static final String WHEN_EMPTY = "whenEmpty";

    private final Catalogue catalogue;
    private final FormDrafts drafts;
    private final FormTexts texts;
    private final GoneTasks gone;
    private final SubmitLimit limit;
    private final ObjectMapper json;

    SeamFormService(
            Catalogue catalogue, FormDrafts drafts, GoneTasks gone, SubmitLimit limit, ObjectMapper json) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.texts = new FormTexts(catalogue);
        this.gone = gone;
        this.limit = limit;
        this.json = json;
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return commandExecutor.execute(new GetDeployedStartFormCmd(processDefinitionId) {
            @Override
            public InputStream execute(CommandContext engine) {
                ProcessDefinitionEntity definition = engine.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(processDefinitionId);
                CaseContext context = CaseContext.starting(definition.getKey(), definition.getInitial().getId());
                return rewritten(super.execute(engine), form -> {
                    offer(form, context);
                    texts.fill(form, context);
                    drafts.fill(form, DraftSubject.start(definition.getKey()));
                });
            }
        });
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return commandExecutor.execute(new GetDeployedTaskFormCmd(taskId) {
            @Override
            public InputStream execute(CommandContext engine) {
                InputStream drawn = super.execute(engine);
                TaskEntity task = engine.getTaskManager().findTaskById(taskId);
                return SeamTaskFormHandler.isCamundaForm(task)
                        ? rewritten(drawn, form -> {
                            CaseContext context = SeamTaskFormHandler.contextOf(task);
                            explain(form, context);
                            texts.fill(form, context);
                            drafts.mark(form, DraftSubject.task(taskId), context);
                        })
                        : drawn;
            }
        });
    }

    private InputStream rewritten(InputStream drawn, Consumer<JsonNode> change) {
        try (drawn) {
            JsonNode form = json.readTree(drawn);
            change.accept(form);
            return new ByteArrayInputStream(json.writeValueAsBytes(form));
        } catch (IOException e) {
            throw new UncheckedIOException("A form is not valid JSON", e);
        }
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
        return limit.within(() -> CollisionRetry.outlived(submit));
    }

    private <T> T ofTask(String taskId, Supplier<T> submit) {
        return taken(() -> {
            requireOpen(taskId);
            try {
                return submit.get();
            } catch (NullValueException ended) {
                // The task ended between the check and the submission.
                requireOpen(taskId);
                throw ended;
            }
        });
    }

    private void requireOpen(String taskId) {
        if (commandExecutor.execute(engine -> engine.getTaskManager().findTaskById(taskId)) == null) {
            throw SubmissionRefused.tooLate(commandExecutor.execute(engine -> gone.sentenceFor(engine, taskId)));
        }
    }

    /** Explains empty lists; the engine fills the lists of a task form. */
    private void explain(JsonNode form, CaseContext context) {
        for (JsonNode component : form.path("components")) {
            if (component.path("properties").has(WHEN_EMPTY)
                    && catalogue.value(component.path("valuesKey").asText(), context) instanceof List<?> offered) {
                explain((ObjectNode) component, offered);
            }
        }
    }

    private static void explain(ObjectNode component, List<?> offered) {
        if (offered.isEmpty() && component.path("properties").has(WHEN_EMPTY)) {
            component.set("description", component.path("properties").get(WHEN_EMPTY));
        }
    }

    private void offer(JsonNode form, CaseContext context) {
        for (JsonNode node : form.path("components")) {
            ObjectNode component = (ObjectNode) node;
            String source = component.path("valuesKey").asText(null);
            if (source != null && catalogue.value(source, context) instanceof List<?> offered) {
                component.remove("valuesKey");
                ArrayNode values = component.putArray("values");
                offered.forEach(option -> values.add(json.<JsonNode>valueToTree(option)));
                explain(component, offered);
            }
            Object preset = catalogue.value(component.path("key").asText(), context);
            if (preset != null) {
                component.put("defaultValue", preset.toString());
            }
        }
    }
}
