package org.alteractions.journey.process.form.seam;

import java.util.Map;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Cases;
import org.alteractions.journey.process.draft.DraftSubject;
import org.alteractions.journey.process.form.Form;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Form handler between Tasklist and the engine for the form of a user task. */
final class SeamTaskFormHandler implements TaskFormHandler {

    private final TaskFormHandler engine;
    private final FormContract contract;
    private final FormSeam seam;

    SeamTaskFormHandler(TaskFormHandler engine, FormContract contract, FormSeam seam) {
        this.engine = engine;
        this.contract = contract;
        this.seam = seam;
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        engine.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        TaskFormData data = engine.createTaskForm(task);
        seam.forms().of(task).ifPresent(form -> {
            data.getFormFields().clear();
            data.getFormFields().addAll(seam.shown().of(form, contextOf(task),
                    seam.drafts().answers(form, DraftSubject.task(task.getId())), contract.keys()));
        });
        return data;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        Form form = seam.forms().of(task)
                .orElseThrow(() -> new SubmissionRefused("Cette tâche n'a pas de formulaire."));
        CaseContext context = contextOf(task);
        Map<String, Object> answers = seam.check().accept(form, contract.keys(), submitted, context);
        seam.submissions().record(form, task.getId(), context, answers);
        task.getExecution().setVariables(contract.routed(answers));
    }

    /** Whether the task's form is a Camunda Form, as opposed to an HTML form. */
    static boolean isCamundaForm(TaskEntity task) {
        FormDefinition form = task.getTaskDefinition().getFormDefinition();
        return form != null && form.getCamundaFormDefinitionKey() != null;
    }

    FormContract contract() {
        return contract;
    }

    static CaseContext contextOf(TaskEntity task) {
        return Cases.of(task, task.getExecution().getProcessBusinessKey(), task.getExecution()::getVariable);
    }
}
