package org.alteractions.journey.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Staff and an operator of an application in another process. Forms are sent over HTTP as Tasklist sends them, and the
 * application's job executor runs the steps in between.
 */
public final class RemoteStaff {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String API = "/engine-rest";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebCaller staff;
    private final WebCaller operator;
    private int sent;

    /** @param operator may run jobs and see all chapters */
    public RemoteStaff(WebCaller staff, WebCaller operator) {
        this.staff = staff;
        this.operator = operator;
    }

    /** Sends a start form. @return the business key */
    public String start(String process, Map<String, ?> answers) {
        WebCaller.Answer started =
                staff.post(API + "/process-definition/key/" + process + "/submit-form", variables(answers));
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        sent++;
        return started.json().path("businessKey").asText();
    }

    /** Waits for the one task of this kind on the case, and sends its form. */
    public void complete(String reference, String taskKey, Map<String, ?> answers) {
        complete(tasks(reference, taskKey, 1).get(0), answers);
    }

    public void complete(JsonNode task, Map<String, ?> answers) {
        WebCaller.Answer done =
                staff.post(API + "/task/" + task.path("id").asText() + "/submit-form", variables(answers));
        assertThat(done.status()).as("%s: %s", task.path("name").asText(), done.body()).isEqualTo(204);
        sent++;
    }

    /** Waits until there are so many tasks of this kind on the case. */
    public List<JsonNode> tasks(String reference, String taskKey, int count) {
        String query = API + "/task?processInstanceBusinessKey=" + URLEncoder.encode(reference, StandardCharsets.UTF_8)
                + "&taskDefinitionKey=" + taskKey;
        return await(count + " tasks " + taskKey + " of " + reference,
                () -> list(staff.get(query)), found -> found.size() == count);
    }

    /** What the form of a task shows under a key: a text, or the list that it holds. */
    public JsonNode shown(JsonNode task, String key) {
        WebCaller.Answer shown = staff.get(API + "/task/" + task.path("id").asText() + "/form-variables");
        JsonNode variable = shown.json().path(key);
        return "Json".equals(variable.path("type").asText())
                ? read(variable.path("value").asText())
                : variable.path("value");
    }

    /** Waits for a timer of the case and runs it before its time, as an operator does in Cockpit. */
    public void fire(String reference, String activity) {
        JsonNode timer = await("timer " + activity + " of " + reference,
                () -> timers().stream().filter(ofCase(reference)).filter(job -> job.path("activityId").asText()
                        .equals(activity)).toList(),
                found -> found.size() == 1).get(0);
        WebCaller.Answer done = operator.post(API + "/job/" + timer.path("id").asText() + "/execute", null);
        assertThat(done.status()).as(done.body()).isEqualTo(204);
    }

    /** Waits until nothing is left to do but what waits for a person or for its day. */
    public void rest() {
        await("rest", () -> list(operator.get(API + "/job?executable=true")), List::isEmpty);
    }

    /** The timers of all cases, each with the activity that it belongs to. */
    public List<JsonNode> timers() {
        Map<String, JsonNode> definitions = list(operator.get(API + "/job-definition")).stream()
                .collect(Collectors.toMap(definition -> definition.path("id").asText(), Function.identity()));
        return list(operator.get(API + "/job?timers=true")).stream()
                .filter(job -> definitions.containsKey(job.path("jobDefinitionId").asText()))
                .filter(job -> !job.path("processInstanceId").isNull())
                .map(job -> (JsonNode) ((ObjectNode) job).put("activityId",
                        definitions.get(job.path("jobDefinitionId").asText()).path("activityId").asText()))
                .toList();
    }

    /** All that waits, as the operator sees it: instances, tasks, variables, timers with their dates. */
    public Map<String, Set<JsonNode>> waiting() {
        return Map.of(
                "instances", Set.copyOf(list(operator.get(API + "/process-instance"))),
                "tasks", Set.copyOf(list(operator.get(API + "/task"))),
                "variables", Set.copyOf(list(operator.get(API + "/variable-instance"))),
                "timers", Set.copyOf(timers()));
    }

    public List<JsonNode> incidents(String type) {
        return list(operator.get(API + "/incident?incidentType=" + type));
    }

    /** How many forms were sent and accepted. */
    public int sent() {
        return sent;
    }

    public <T> T await(String what, Supplier<T> look, Predicate<T> enough) {
        Instant limit = Instant.now().plus(PATIENCE);
        T seen = look.get();
        while (!enough.test(seen)) {
            assertThat(Instant.now()).as("waited in vain for %s; there: %s", what, seen).isBefore(limit);
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            seen = look.get();
        }
        return seen;
    }

    private Predicate<JsonNode> ofCase(String reference) {
        Set<String> instances = list(operator.get(API + "/process-instance?businessKey="
                        + URLEncoder.encode(reference, StandardCharsets.UTF_8))).stream()
                .map(instance -> instance.path("id").asText())
                .collect(Collectors.toSet());
        return job -> instances.contains(job.path("processInstanceId").asText());
    }

    // Tasklist sends the choices of a list as JSON in a text.
    private static Map<String, Object> variables(Map<String, ?> answers) {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((key, value) -> variables.put(key, value instanceof List<?> list
                ? Map.of("type", "Json", "value", JSON.valueToTree(list).toString())
                : Map.of("value", value)));
        return Map.of("variables", variables);
    }

    private static List<JsonNode> list(WebCaller.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
