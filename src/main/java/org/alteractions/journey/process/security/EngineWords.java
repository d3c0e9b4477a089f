package org.alteractions.journey.process.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.process.intervention.InterventionRefusals;
import org.alteractions.journey.process.security.EngineRule.Words;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Checks requests for text that the engine would store in its own tables. */
@Component
class EngineWords {

    private static final Set<String> KEPT = Set.of(
            "variables", "processVariables", "processVariablesLocal", "processVariablesToTriggeredScope",
            "annotation", "deleteReason");

    private static final Set<String> UPDATED = Set.of(
            "name", "description", "owner", "assignee", "priority", "delegationState", "due", "followUp",
            "parentTaskId", "caseInstanceId", "tenantId");

    /** Link types of users and groups to a task; the engine would store any other text. */
    private static final Set<String> LINKS = Set.of("candidate", "assignee", "owner");

    /** Types of answers that Tasklist sends. */
    private static final Set<String> ANSWERS =
            Set.of("string", "boolean", "integer", "short", "long", "double", "number", "date", "json", "null");

    /** Groups that do no tasks. */
    private static final Set<String> SUPERVISION = Set.of(StaffGroup.OPERATORS.id(), StaffGroup.DESIGNERS.id());

    /** Length of the engine's columns for names and addresses. */
    private static final int LONGEST = 255;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()\\[\\]]+@[^\\s@<>,;:\"()\\[\\]]+");

    private final IdentityService identity;
    private final EngineAccounts accounts;
    private final InterventionRefusals refusals;
    private final ObjectMapper json;

    EngineWords(
            IdentityService identity, EngineAccounts accounts, InterventionRefusals refusals, ObjectMapper json) {
        this.identity = identity;
        this.accounts = accounts;
        this.refusals = refusals;
        this.json = json;
    }

    /**
     * @param task the task that the request concerns; may be null
     * @throws GateRefusal if the content contains text that may not be written
     */
    void require(EngineRule rule, Task task, JsonNode content, Set<String> groups, Locale language) {
        Words allowed = rule.words();
        if (allowed == Words.NO_REFERENCE) {
            requireReadable(content.path("variables"));
        }
        if (allowed == Words.PLAIN) {
            requirePlain(content);
        } else if (!acceptable(allowed, task, content, groups)) {
            ProcessRefusal code = allowed == Words.ACCOUNTS ? ProcessRefusal.TASK_FOR_ITS_CHAPTER
                    : rule.isIntervention(groups) ? ProcessRefusal.ENGINE_KEEPS_NO_WORDS
                    : ProcessRefusal.ACTION_CLOSED;
            throw new GateRefusal(HttpStatus.FORBIDDEN, "words", refusals.sentence(code, language));
        }
    }

    private boolean acceptable(Words allowed, Task task, JsonNode content, Set<String> groups) {
        return switch (allowed) {
            case HARMLESS, QUERY, FILTER, FILES, PLAIN -> true;
            case NONE -> KEPT.stream().allMatch(key -> content.findValues(key).stream().allMatch(EngineWords::empty));
            case NONE_BUT_ADMINISTRATORS ->
                groups.contains(StaffGroup.ADMINISTRATORS.id()) || acceptable(Words.NONE, task, content, groups);
            case NO_REFERENCE -> empty(content.path("businessKey"));
            case ACCOUNTS -> mayHave(content.path("userId"), task) && isGroup(content.path("groupId"))
                    && (empty(content.path("type")) || LINKS.contains(content.path("type").asText()));
            case TASK_AS_NAMED -> asNamed(task, content);
        };
    }

    // For other types the engine would deserialize the value before a form checks it.
    private void requireReadable(JsonNode answers) {
        answers.forEach(answer -> {
            JsonNode type = answer.path("type");
            boolean known = empty(type) || ANSWERS.contains(type.asText().toLowerCase(Locale.ROOT));
            if (!known || "json".equalsIgnoreCase(type.asText()) && !isJson(answer.path("value"))) {
                throw new GateRefusal(HttpStatus.BAD_REQUEST, "type",
                        "Une réponse a un type qui n'existe pas ici. Rien n'a été enregistré.");
            }
        });
    }

    private boolean isJson(JsonNode text) {
        try {
            return empty(text) || !json.readTree(text.asText()).isMissingNode();
        } catch (JsonProcessingException unreadable) {
            return false;
        }
    }

    // A line break in an address would inject a header into mails.
    private static void requirePlain(JsonNode content) {
        if (content.isTextual() && (content.asText().length() > LONGEST || CONTROL.matcher(content.asText()).find())) {
            throw new GateRefusal(HttpStatus.BAD_REQUEST, "words",
                    "Un nom ou une adresse tient sur une ligne, en " + LONGEST + " caractères au plus."
                            + " Rien n'a été changé.");
        }
        JsonNode address = content.path("email");
        if (!empty(address) && !ADDRESS.matcher(address.asText()).matches()) {
            throw new GateRefusal(HttpStatus.BAD_REQUEST, "words",
                    "Cette adresse électronique n'en est pas une (exemple : prenom.nom@exemple.org)."
                            + " Rien n'a été changé.");
        }
        content.forEach(EngineWords::requirePlain);
    }

    /**
     * Keeps the accepted properties: Tasklist sends the form reference back with the task, and the engine fails on it.
     */
    static JsonNode update(JsonNode task) {
        return ((ObjectNode) task).retain(UPDATED);
    }

    private boolean asNamed(Task task, JsonNode content) {
        return same(task.getName(), content.path("name"))
                && same(task.getDescription(), content.path("description"))
                && same(task.getOwner(), content.path("owner"))
                && same(task.getParentTaskId(), content.path("parentTaskId"))
                && same(task.getCaseInstanceId(), content.path("caseInstanceId"))
                && mayHave(content.path("assignee"), task);
    }

    private static boolean same(String now, JsonNode value) {
        return Objects.equals(now, empty(value) ? null : value.asText());
    }

    private static boolean empty(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isEmpty() && value.asText().isEmpty();
    }

    // A user of another chapter would not see the task and could not return it.
    private boolean mayHave(JsonNode account, Task task) {
        return empty(account)
                || identity.createUserQuery().userId(account.asText()).count() == 1
                        && !onlySupervises(accounts.groups(account.asText()))
                        && (task.getTenantId() == null
                                || accounts.tenants(account.asText()).contains(task.getTenantId()));
    }

    private boolean isGroup(JsonNode value) {
        return empty(value) || !SUPERVISION.contains(value.asText())
                && identity.createGroupQuery().groupId(value.asText()).count() == 1;
    }

    /** A task would give its assignee rights on the forms, which supervisors do not have. */
    private static boolean onlySupervises(List<String> groups) {
        return !groups.isEmpty() && SUPERVISION.containsAll(groups);
    }
}
