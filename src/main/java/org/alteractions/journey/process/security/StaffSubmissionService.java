package org.alteractions.journey.process.security;

import java.util.Map;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.form.OpenForms.OpenForm;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Sends a form like Tasklist does, with the name and rights of the user logged in to an application page. A page is
 * another way to fill in a form, never a way to bypass it.
 */
@Component
public class StaffSubmissionService {

    private final EngineAccounts accounts;
    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;

    StaffSubmissionService(
            EngineAccounts accounts, FormService forms, TaskService tasks, RepositoryService repository) {
        this.accounts = accounts;
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
    }

    /** @throws RuntimeException if the form's answers are refused, with a sentence for the user */
    public void start(Authentication caller, String process, Map<String, Object> answers) {
        accounts.as(caller.getName(), () -> forms.submitStartForm(
                repository.createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult()
                        .getId(),
                answers));
    }

    /**
     * @param reference business key of the case
     * @param step      id of the user task
     * @throws Refusal if the task is completed or claimed by another user
     */
    public void complete(Authentication caller, CaseReference reference, String step, Map<String, Object> answers) {
        accounts.as(caller.getName(), () -> complete(caller, tasks.createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .taskDefinitionKey(step)
                .singleResult(), answers));
    }

    /**
     * Completes one of several tasks of a step.
     *
     * @param task as {@link org.alteractions.journey.process.form.OpenForms} lists it
     * @throws Refusal if the task is completed or claimed by another user
     */
    public void complete(Authentication caller, OpenForm task, Map<String, Object> answers) {
        accounts.as(caller.getName(), () -> complete(caller,
                tasks.createTaskQuery().taskId(task.task()).singleResult(), answers));
    }

    private Void complete(Authentication caller, Task task, Map<String, Object> answers) {
        if (task == null) {
            throw ProcessRefusal.TASK_COMPLETED.of();
        }
        if (task.getAssignee() != null && !task.getAssignee().equals(caller.getName())) {
            throw ProcessRefusal.TASK_CLAIMED.of();
        }
        forms.submitTaskForm(task.getId(), answers);
        return null;
    }
}
