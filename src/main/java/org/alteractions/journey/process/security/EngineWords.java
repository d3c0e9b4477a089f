package org.alteractions.journey.process.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Set;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.process.security.EngineRule.Words;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Looks for words in a request that the engine would keep in its own tables. */
@Component
class EngineWords {

    private static final Set<String> KEPT = Set.of(
            "variables", "processVariables", "processVariablesLocal", "processVariablesToTriggeredScope",
            "annotation", "deleteReason");

    private static final Set<String> UPDATED = Set.of(
            "name", "description", "owner", "assignee", "priority", "delegationState", "due", "followUp",
            "parentTaskId", "caseInstanceId", "tenantId");

    private final IdentityService identity;

    EngineWords(IdentityService identity) {
        this.identity = identity;
    }

    /** @param task the task that the request is about, or null */
    boolean acceptable(Words allowed, Task task, JsonNode content, Set<String> groups) {
        return switch (allowed) {
            case HARMLESS -> true;
            case NONE -> KEPT.stream().allMatch(key -> content.findValues(key).stream().allMatch(EngineWords::empty));
            case NONE_BUT_ADMINISTRATORS ->
                groups.contains(StaffGroup.ADMINISTRATORS.id()) || acceptable(Words.NONE, task, content, groups);
            case NO_REFERENCE -> empty(content.path("businessKey"));
            case ACCOUNTS -> isAccount(content.path("userId")) && isGroup(content.path("groupId"));
            case TASK_AS_NAMED -> asNamed(task, content);
        };
    }

    /** What an update may hold: the engine chokes on the reference to a form, which Tasklist sends back with the task. */
    static JsonNode update(JsonNode task) {
        return ((ObjectNode) task).retain(UPDATED);
    }

    private boolean asNamed(Task task, JsonNode content) {
        return same(task.getName(), content.path("name"))
                && same(task.getDescription(), content.path("description"))
                && same(task.getOwner(), content.path("owner"))
                && same(task.getParentTaskId(), content.path("parentTaskId"))
                && same(task.getCaseInstanceId(), content.path("caseInstanceId"))
                && isAccount(content.path("assignee"));
    }

    private static boolean same(String now, JsonNode value) {
        return Objects.equals(now, empty(value) ? null : value.asText());
    }

    private static boolean empty(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isEmpty() && value.asText().isEmpty();
    }

    private boolean isAccount(JsonNode value) {
        return empty(value) || identity.createUserQuery().userId(value.asText()).count() == 1;
    }

    private boolean isGroup(JsonNode value) {
        return empty(value) || identity.createGroupQuery().groupId(value.asText()).count() == 1;
    }
}
