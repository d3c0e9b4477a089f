package org.alteractions.journey.process.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Cases;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Looks up a form that a staff member is filling in, with its questions and its case. Requires an engine command. */
@Component
public class AskedForms {

    /** Custom property of the question whose answer is the case reference that a start form concerns. */
    public static final String CASE = "case";

    private final DeployedForms forms;
    private final ShownValues shown;

    AskedForms(DeployedForms forms, ShownValues shown) {
        this.forms = forms;
        this.shown = shown;
    }

    /**
     * A form that is being filled in.
     *
     * @param context has no reference while a start form's case is not chosen yet
     * @param start   whether the form starts a process, instead of completing an open task of the case
     */
    public record AskedForm(CaseContext context, List<FormField> fields, boolean start) {}

    /** Empty if the task no longer exists. */
    public Optional<AskedForm> ofTask(String taskId) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        if (task == null || task.getExecution() == null) {
            return Optional.empty();
        }
        Map<String, Object> variables = task.getExecution().getVariables();
        CaseContext context = Cases.of(task, task.getExecution().getProcessBusinessKey(), variables::get);
        return forms.of(task).map(known -> new AskedForm(context, known.fields(), false));
    }

    /** @param answers the answers given so far; a case that the form does not offer is ignored */
    public Optional<AskedForm> ofStart(String definitionId, Map<String, ?> answers) {
        ProcessDefinitionEntity definition = Context.getProcessEngineConfiguration()
                .getDeploymentCache().findDeployedProcessDefinitionById(definitionId);
        return forms.ofStart(definition).map(form -> ofStart(definition, form, answers));
    }

    private AskedForm ofStart(ProcessDefinitionEntity definition, Form form, Map<String, ?> answers) {
        String start = definition.getInitial().getId();
        CaseContext before = CaseContext.starting(definition.getKey(), start);
        CaseReference reference = CaseReference.of(form.fields().stream()
                .filter(field -> field.json().path("properties").has(CASE))
                .filter(field -> answers.get(field.key()) instanceof String)
                .filter(field -> shown.choices(field, before).contains((String) answers.get(field.key())))
                .map(field -> (String) answers.get(field.key()))
                .findFirst()
                .orElse(null));
        return new AskedForm(
                new CaseContext(reference, definition.getKey(), start, key -> null), form.fields(), true);
    }
}
