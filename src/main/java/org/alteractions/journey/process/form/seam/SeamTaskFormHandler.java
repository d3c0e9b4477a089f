package org.alteractions.journey.process.form.seam;

import java.util.Map;
import java.util.Set;
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
import org.camunda.bpm.engine.variable.Variables;

/** Form handler between Tasklist and the engine for the form of a user task. */
final class SeamTaskFormHandler implements TaskFormHandler {

    private final TaskFormHandler engine;
    private final Map<String, ContractType> contract;
    private final FormSeam seam;

    SeamTaskFormHandler(TaskFormHandler engine, Map<String, ContractType> contract, FormSeam seam) {
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
        Form form = formOf(task);
        if (form != null) {
            data.getFormFields().clear();
            data.getFormFields().addAll(seam.shown().of(form, contextOf(task),
                    seam.drafts().answers(form, DraftSubject.task(task.getId())), contract.keySet()));
        }
        return data;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        TaskEntity task = (TaskEntity) scope;
        Form form = formOf(task);
        if (form == null) {
            throw new SubmissionRefused("Cette tâche n'a pas de formulaire.");
        }
        CaseContext context = contextOf(task);
        Set<String> declared = contract.keySet();
        Map<String, Object> answers = seam.check().accept(form, declared, submitted, context);
        seam.submissions().record(form, task.getId(), context, answers);
        // Missing keys are set to null, so that no gateway uses the answer of an earlier round.
        VariableMap routed = Variables.createVariables();
        contract.forEach((key, type) -> routed.putValue(key, type.convert(answers.get(key))));
        task.getExecution().setVariables(routed);
    }

    /** Whether the task's form is a Camunda Form, as opposed to an HTML form. */
    static boolean isCamundaForm(TaskEntity task) {
        FormDefinition form = task.getTaskDefinition().getFormDefinition();
        return form != null && form.getCamundaFormDefinitionKey() != null;
    }

    /** Keys that the process routes on. */
    Set<String> contract() {
        return contract.keySet();
    }

    private Form formOf(TaskEntity task) {
        return seam.forms().of(task.getTaskDefinition().getFormDefinition(), task.getProcessDefinition().getDeploymentId());
    }

    static CaseContext contextOf(TaskEntity task) {
        return Cases.of(task, task.getExecution().getProcessBusinessKey(), task.getExecution()::getVariable);
    }
}
