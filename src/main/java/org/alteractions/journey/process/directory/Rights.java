package org.alteractions.journey.process.directory;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** Authorizations of each group in the engine. Tenants (chapters) restrict them further, except for administrators. */
@Component
class Rights {

    private static final List<StaffGroup> CASE_STAFF = List.of(
            StaffGroup.COORDINATION,
            StaffGroup.SELECTION,
            StaffGroup.COACH_RELATIONS,
            StaffGroup.SCHOOL_RELATIONS,
            StaffGroup.NATIONAL);

    private final AuthorizationService authorizations;

    Rights(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void grantAll() {
        for (StaffGroup group : CASE_STAFF) {
            grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            grant(group, Resources.APPLICATION, "welcome", Permissions.ACCESS);
            grant(group, Resources.PROCESS_DEFINITION, ANY,
                    ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE);
            grant(group, Resources.PROCESS_INSTANCE, ANY, ProcessInstancePermissions.CREATE);
            grant(group, Resources.USER, ANY, Permissions.READ);
            grant(group, Resources.GROUP, ANY, Permissions.READ);
            grant(group, Resources.TENANT, ANY, Permissions.READ);
        }
        // Coordinators and the national team see all tasks of their chapters, for any group.
        for (StaffGroup group : List.of(StaffGroup.COORDINATION, StaffGroup.NATIONAL)) {
            grant(group, Resources.PROCESS_DEFINITION, ANY,
                    ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.UPDATE_TASK);
        }
        operators();
        designers();
    }

    // Lets operators see what a mission waits for. The people concerned appear only in the task's form, card and file,
    // which require the right to do the task.
    private void operators() {
        StaffGroup group = StaffGroup.OPERATORS;
        grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(group, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(group, Resources.PROCESS_DEFINITION, ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY,
                // Suspending the jobs of a step, and their priority.
                ProcessDefinitionPermissions.UPDATE,
                ProcessDefinitionPermissions.RETRY_JOB,
                ProcessDefinitionPermissions.SUSPEND,
                ProcessDefinitionPermissions.SUSPEND_INSTANCE,
                ProcessDefinitionPermissions.UPDATE_INSTANCE,
                ProcessDefinitionPermissions.DELETE_INSTANCE,
                ProcessDefinitionPermissions.MIGRATE_INSTANCE,
                // Changes who does a task, but neither reads its form nor completes it.
                ProcessDefinitionPermissions.TASK_ASSIGN);
        // Cockpit's page of user tasks needs it to count tasks by group.
        grant(group, Resources.TASK, ANY, Permissions.READ);
        grant(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        grant(group, Resources.DEPLOYMENT, ANY, Permissions.READ);
        grant(group, Resources.BATCH, ANY, BatchPermissions.READ, BatchPermissions.CREATE, BatchPermissions.UPDATE,
                BatchPermissions.DELETE, BatchPermissions.READ_HISTORY);
        grant(group, Resources.TENANT, ANY, Permissions.READ);
    }

    private void designers() {
        StaffGroup group = StaffGroup.DESIGNERS;
        grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(group, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(group, Resources.DEPLOYMENT, ANY, Permissions.READ, Permissions.CREATE);
        grant(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        grant(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
    }

    void grantRead(StaffGroup group, String filter) {
        grant(group, Resources.FILTER, filter, Permissions.READ);
    }

    private void grant(StaffGroup group, Resource resource, String id, Permission... permissions) {
        Authorization grant = authorizations.createAuthorizationQuery()
                .groupIdIn(group.id())
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (grant == null) {
            grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(group.id());
            grant.setResource(resource);
            grant.setResourceId(id);
        }
        Authorization complete = grant;
        List<Permission> missing = Arrays.stream(permissions)
                .filter(permission -> !complete.isPermissionGranted(permission))
                .toList();
        if (!missing.isEmpty()) {
            missing.forEach(complete::addPermission);
            authorizations.saveAuthorization(complete);
        }
    }
}
