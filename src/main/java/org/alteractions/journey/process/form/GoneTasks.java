package org.alteractions.journey.process.form;

import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Says to whoever sends a form too late what has become of its task: a colleague did it, or it closed by itself. */
final class GoneTasks {

    private static final String DONE = "Cette tâche vient d'être terminée, et votre formulaire n'a pas été enregistré."
            + " Quelqu'un d'autre l'a sans doute envoyé au même moment.";

    private final FormDesk desk;

    GoneTasks(FormDesk desk) {
        this.desk = desk;
    }

    /** Inside an engine command. */
    String sentenceFor(CommandContext engine, String taskId) {
        HistoricTaskInstanceEntity task =
                engine.getHistoricTaskInstanceManager().findHistoricTaskInstanceById(taskId);
        boolean closedByItself = task != null
                && !TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason())
                && engine.getTenantManager().isAuthenticatedTenant(task.getTenantId());
        return closedByItself ? desk.whyClosed(formOf(engine, task), referenceOf(engine, task)) : DONE;
    }

    private static String formOf(CommandContext engine, HistoricTaskInstanceEntity task) {
        FormDefinition form = engine.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
                .getTaskDefinitions()
                .get(task.getTaskDefinitionKey())
                .getFormDefinition();
        return form.getCamundaFormDefinitionKey().getExpressionText();
    }

    private static String referenceOf(CommandContext engine, HistoricTaskInstanceEntity task) {
        return engine.getHistoricProcessInstanceManager()
                .findHistoricProcessInstance(task.getProcessInstanceId())
                .getBusinessKey();
    }
}
