package org.alteractions.journey.process.draft;

import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Claims of tasks that follow from drafts: the first saved answer claims an unassigned task, and the task is given back
 * when the draft is dropped. So a task is nobody's as long as nothing is written, however its page was left.
 */
@Component
public class TakenTasks {

    private static final Logger LOG = LoggerFactory.getLogger(TakenTasks.class);

    // Resolved lazily, because the forms and their drafts are created before the engine.
    private final ObjectProvider<ProcessEngine> engine;

    TakenTasks(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /**
     * Claims an unassigned task with the rights of the logged-in user.
     *
     * @return account that has the task now; empty if it has ended meanwhile
     */
    public Optional<Holder> take(String account, String taskId) {
        Optional<String> before = assignee(taskId);
        if (before.isPresent()) {
            return before.map(holder -> new Holder(holder, false));
        }
        try {
            engine.getObject().getTaskService().claim(taskId, account);
            return Optional.of(new Holder(account, true));
        } catch (TaskAlreadyClaimedException | OptimisticLockingException meanwhile) {
            LOG.debug("Task {} has been taken by somebody else", taskId);
        } catch (NullValueException ended) {
            LOG.debug("Task {} has ended", taskId);
        }
        return assignee(taskId).map(holder -> new Holder(holder, false));
    }

    /** @param isNew whether the task was nobody's before */
    public record Holder(String account, boolean isNew) {}

    /** Gives back the task that a draft has claimed, unless it has ended or has been assigned to somebody else. */
    void giveBack(TaskDraft draft) {
        if (!draft.tookTask() || !draft.subject().isTask()) {
            return;
        }
        try {
            configuration().getCommandExecutorTxRequired().execute(command -> {
                TaskEntity task = command.getTaskManager().findTaskById(draft.subject().id());
                if (task != null && draft.account().equals(task.getAssignee())) {
                    command.runWithoutAuthorization(() -> {
                        configuration().getTaskService().setAssignee(task.getId(), null);
                        return null;
                    });
                }
                return null;
            });
        } catch (OptimisticLockingException meanwhile) {
            LOG.debug("Task {} has changed while it was given back", draft.subject().id());
        }
    }

    private Optional<String> assignee(String taskId) {
        return configuration().getCommandExecutorTxRequired().execute(command ->
                Optional.ofNullable(command.getTaskManager().findTaskById(taskId)).map(TaskEntity::getAssignee));
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    }
}
