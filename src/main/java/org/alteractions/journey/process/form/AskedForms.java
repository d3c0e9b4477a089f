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

/** A form that is being filled in: what it asks, and the case that it is about. Inside an engine command. */
@Component
public class AskedForms {

    /** Custom property of the question whose answer is the reference of the case that a start form is about. */
    public static final String CASE = "case";

    private final DeployedForms forms;
    private final ShownValues shown;

    AskedForms(DeployedForms forms, ShownValues shown) {
        this.forms = forms;
        this.shown = shown;
    }

    /**
     * @param context    without a reference where a start form does not say yet which case it is about
     * @param start whether it starts a process, and is no open task of the case itself
     */
    public record AskedForm(CaseContext context, List<FormField> fields, boolean start) {}

    /** Empty where the task is gone. */
    public Optional<AskedForm> ofTask(String taskId) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        if (task == null || task.getExecution() == null) {
            return Optional.empty();
        }
        Map<String, Object> variables = task.getExecution().getVariables();
        CaseContext context = Cases.of(task, task.getExecution().getProcessBusinessKey(), variables::get);
        return forms.of(task).map(known -> new AskedForm(context, known.fields(), false));
    }

    /** @param answers as far as they are given; a case that the form does not offer is nobody's */
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
