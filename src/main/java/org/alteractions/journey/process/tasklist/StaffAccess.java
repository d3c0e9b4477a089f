package org.alteractions.journey.process.tasklist;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;

/** Rights of the user logged in to Tasklist, whose authentication its filter has set on the engine. */
final class StaffAccess {

    private final ProcessEngine engine;

    StaffAccess(ProcessEngine engine) {
        this.engine = engine;
    }

    Optional<String> account() {
        return Optional.ofNullable(caller()).map(Authentication::getUserId);
    }

    /** Null if the task does not exist or is invisible to the caller. */
    Task task(String taskId) {
        return engine.getTaskService().createTaskQuery().taskId(taskId).singleResult();
    }

    /**
     * The task, if the caller may do it. Callers who may only see it, such as operators, get no data of the people
     * concerned.
     */
    Optional<Task> workedOn(String taskId) {
        return Optional.ofNullable(task(taskId))
                .filter(task -> may(Permissions.UPDATE, Resources.TASK, taskId)
                        || task.getProcessDefinitionId() != null && may(ProcessDefinitionPermissions.UPDATE_TASK,
                                Resources.PROCESS_DEFINITION, task.getProcessDefinitionId().split(":")[0]));
    }

    /** The process, if Tasklist's dialog offers it to the caller. */
    Optional<ProcessDefinition> startable(String process) {
        return Optional.ofNullable(engine.getRepositoryService().createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .active()
                .startableInTasklist()
                .startablePermissionCheck()
                .singleResult());
    }

    boolean mayStart(String definitionId) {
        ProcessDefinition known = engine.getRepositoryService()
                .createProcessDefinitionQuery().processDefinitionId(definitionId).singleResult();
        return known != null
                && may(Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, known.getKey())
                && may(Permissions.CREATE, Resources.PROCESS_INSTANCE, Authorization.ANY);
    }

    /** Whether the account works on cases. The engine no longer knows the candidates of an ended task. */
    boolean worksOnCases() {
        return may(ProcessDefinitionPermissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, Authorization.ANY);
    }

    private boolean may(Permission permission, Resource resource, String id) {
        Authentication caller = caller();
        return caller != null && engine.getAuthorizationService()
                .isUserAuthorized(caller.getUserId(), caller.getGroupIds(), permission, resource, id);
    }

    private Authentication caller() {
        return engine.getIdentityService().getCurrentAuthentication();
    }
}
