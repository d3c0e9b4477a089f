package org.alteractions.journey.process.form.seam;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.CaseTitles;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.process.form.record.TaskRecord;
import org.alteractions.journey.process.form.record.TaskRecordRepository;
import org.alteractions.journey.process.tasklist.TaskDrafts.Gone;
import org.alteractions.journey.process.tasklist.TaskDrafts.Next;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricProcessInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Explains what happened to a task that is gone while its form was open: who completed it or which event closed it, and
 * which task replaced it. Requires an engine command.
 */
@Component
class GoneTasks {

    private static final String NOT_KEPT = " Votre formulaire n'a pas été enregistré.";

    private static final String DONE = "Cette tâche est déjà terminée";

    /** For participants: without names and without the model's texts for staff. */
    private static final String TO_STRANGERS = "Cette étape vient d'être terminée, ou elle s'est fermée d'elle-même.";

    private final TaskRecordRepository records;
    private final Colleagues colleagues;
    private final CaseTitles titles;
    private final CurrentUser user;

    GoneTasks(TaskRecordRepository records, Colleagues colleagues, CaseTitles titles, CurrentUser user) {
        this.records = records;
        this.colleagues = colleagues;
        this.titles = titles;
        this.user = user;
    }

    /** Sentence for the sender of a form whose task is gone. */
    String sentenceFor(CommandContext engine, String taskId) {
        return find(engine, taskId)
                .map(task -> user.isStranger() ? TO_STRANGERS : why(engine, task))
                .orElse("Cette tâche n'existe plus.") + NOT_KEPT;
    }

    /** The ended task; empty for open tasks and tasks of other chapters. */
    static Optional<HistoricTaskInstanceEntity> find(CommandContext engine, String taskId) {
        return engine.getTaskManager().findTaskById(taskId) != null
                ? Optional.empty()
                : Optional.ofNullable(engine.getHistoricTaskInstanceManager().findHistoricTaskInstanceById(taskId))
                        .filter(task -> task.getEndTime() != null)
                        .filter(task -> engine.getTenantManager().isAuthenticatedTenant(task.getTenantId()));
    }

    Gone of(CommandContext engine, HistoricTaskInstance task) {
        return new Gone(why(engine, task), next(engine, task).orElse(null));
    }

    private String why(CommandContext engine, HistoricTaskInstance task) {
        if (TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason())) {
            return records.findBySubject(task.getId())
                    .map(record -> sentBy(record.sent()))
                    .orElse(DONE + ".");
        }
        return engine.runWithoutAuthorization(() -> new ClosingEvents(engine).of(task)
                .map(ClosingEvents::inWords)
                .orElseGet(() -> withoutEvent(instanceOf(engine, task))));
    }

    private String sentBy(TaskRecord.Sent sent) {
        String who = sent.author().equals(user.id())
                ? "vous l'avez envoyée vous-même"
                : colleagues.account(sent.author())
                        .map(name -> name + " l'a envoyée")
                        .orElse("la personne concernée a répondu par son lien");
        return DONE + " : " + who + ", le " + WrittenDates.moment(sent.recordedAt()) + ".";
    }

    private static String withoutEvent(HistoricProcessInstance instance) {
        return instance != null && HistoricProcessInstance.STATE_EXTERNALLY_TERMINATED.equals(instance.getState())
                ? "Un opérateur a arrêté ce dossier."
                : "Cette tâche s'est fermée d'elle-même, parce que la situation du dossier a changé.";
    }

    /**
     * The next open task of the same step if there is one, or else the case's next open task. Respects the caller's
     * authorizations.
     */
    private Optional<Next> next(CommandContext engine, HistoricTaskInstance gone) {
        HistoricProcessInstance instance = engine.runWithoutAuthorization(() -> instanceOf(engine, gone));
        if (instance == null || instance.getBusinessKey() == null) {
            return Optional.empty();
        }
        List<Task> since = engine.getProcessEngineConfiguration().getTaskService().createTaskQuery()
                .processInstanceBusinessKey(instance.getBusinessKey())
                .active()
                .taskCreatedAfter(new Date(gone.getEndTime().getTime() - 1))
                .orderByTaskCreateTime().asc()
                .list();
        boolean oneOfSeveral = isOneOfSeveral(engine, gone);
        return since.stream()
                .min(Comparator.comparing(task -> !isSame(task, gone)))
                .map(task -> new Next(task.getId(), titles.ofTask(task.getName(), Locale.FRENCH),
                        isSame(task, gone) && !oneOfSeveral));
    }

    /** Tasks of a multi-instance step concern different people, so one does not replace another. */
    private static boolean isOneOfSeveral(CommandContext engine, HistoricTaskInstance task) {
        ActivityImpl step = engine.getProcessEngineConfiguration().getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
                .findActivity(task.getTaskDefinitionKey());
        return step.getFlowScope() instanceof ActivityImpl body
                && body.getActivityBehavior() instanceof MultiInstanceActivityBehavior;
    }

    private static boolean isSame(Task task, HistoricTaskInstance gone) {
        return task.getTaskDefinitionKey().equals(gone.getTaskDefinitionKey())
                && task.getProcessInstanceId().equals(gone.getProcessInstanceId());
    }

    private static HistoricProcessInstanceEntity instanceOf(CommandContext engine, HistoricTaskInstance task) {
        return engine.getHistoricProcessInstanceManager().findHistoricProcessInstance(task.getProcessInstanceId());
    }
}
