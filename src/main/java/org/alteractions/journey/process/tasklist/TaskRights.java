package org.alteractions.journey.process.tasklist;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;

/** What the person logged in may do, whom the filter of the web applications has put on the engine. */
final class TaskRights {

    private final ProcessEngine engine;

    TaskRights(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Null where it does not exist for this person. */
    Task task(String taskId) {
        return engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
    }

    /** Who may see a task but not do it, as operators may, sees nothing of the people whom it is about. */
    Optional<Task> workedOn(String taskId) {
        return Optional.ofNullable(task(taskId))
                .filter(task -> may(Permissions.UPDATE, Resources.TASK, taskId)
                        || task.getProcessDefinitionId() != null && may(ProcessDefinitionPermissions.UPDATE_TASK,
                                Resources.PROCESS_DEFINITION, keyOf(task.getProcessDefinitionId())));
    }

    boolean mayStart(String definitionId) {
        ProcessDefinition known = engine.getRepositoryService()
                .createProcessDefinitionQuery().processDefinitionId(definitionId).singleResult();
        return known != null
                && may(Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, known.getKey())
                && may(Permissions.CREATE, Resources.PROCESS_INSTANCE, null);
    }

    private boolean may(Permission permission, Resource resource, String id) {
        Authentication caller = engine.getIdentityService().getCurrentAuthentication();
        if (caller == null) {
            return false;
        }
        return id == null
                ? engine.getAuthorizationService()
                        .isUserAuthorized(caller.getUserId(), caller.getGroupIds(), permission, resource)
                : engine.getAuthorizationService()
                        .isUserAuthorized(caller.getUserId(), caller.getGroupIds(), permission, resource, id);
    }

    // "qualification:3:5f2…": key, version and id of the definition.
    private static String keyOf(String definitionId) {
        return definitionId.split(":")[0];
    }
}
