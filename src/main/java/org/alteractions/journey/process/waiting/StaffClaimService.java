package org.alteractions.journey.process.waiting;

import java.util.List;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.security.StaffRights;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Claims tasks and gives them back like Tasklist does, with the rights of the user logged in to a staff page. */
@Component
public class StaffClaimService {

    private final StaffRights rights;
    private final TaskService tasks;

    StaffClaimService(StaffRights rights, TaskService tasks) {
        this.rights = rights;
        this.tasks = tasks;
    }

    /** The tasks that the account may see, of at most as many as a page shows. */
    public List<String> visible(Authentication caller, List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : rights.as(caller, () -> tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new))
                        .listPage(0, ids.size())).stream().map(Task::getId).toList();
    }

    /** @throws Refusal if the task has ended, is another user's, or is not open to the account */
    public void claim(Authentication caller, String id) {
        changed(caller, id, task -> {
            if (task.getAssignee() != null && !task.getAssignee().equals(caller.getName())) {
                throw ProcessRefusal.TASK_CLAIMED.of();
            }
            tasks.claim(id, caller.getName());
        });
    }

    /** @throws Refusal if the task has ended, or the account has not claimed it */
    public void giveBack(Authentication caller, String id) {
        changed(caller, id, task -> {
            if (!caller.getName().equals(task.getAssignee())) {
                throw ProcessRefusal.TASK_NOT_YOURS.of();
            }
            tasks.setAssignee(id, null);
        });
    }

    private interface Change {
        void of(Task task);
    }

    private void changed(Authentication caller, String id, Change change) {
        rights.as(caller, () -> {
            Task task = tasks.createTaskQuery().taskId(id).active().singleResult();
            if (task == null) {
                throw ProcessRefusal.TASK_COMPLETED.of();
            }
            try {
                change.of(task);
            } catch (TaskAlreadyClaimedException | OptimisticLockingException meanwhile) {
                throw ProcessRefusal.TASK_CLAIMED.of();
            } catch (AuthorizationException mayOnlyRead) {
                throw ProcessRefusal.TASK_NOT_YOURS.of();
            }
            return null;
        });
    }
}
