package org.alteractions.journey.process.stuck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

/** Every wait state of every model has an expected time, its own or that of its process; nothing else has one. */
class StuckRulesTest {

    private static final Path FILE = Path.of("src/main/resources/stuck.yaml");

    private final StuckRules rules = new StuckRules(new FileSystemResource(FILE));

    @Test
    void everyProcessThatWaits_hasARule() {
        Map<String, Set<String>> models = waitStates();

        assertThat(rules.processes()).containsOnlyKeys(models.keySet());
        models.forEach((process, nodes) -> assertThat(nodes).allSatisfy(node ->
                assertThat(rules.expected(process, node)).as(process + "/" + node)
                        .isBetween(Duration.ofDays(1), Duration.ofDays(2_000))));
    }

    @Test
    void everyStepOfARule_isAWaitStateOfItsModel() throws Exception {
        Map<String, Set<String>> models = waitStates();
        // Cases of earlier versions still run.
        try (Stream<Path> earlier = Files.list(Path.of("src/test/resources/previous"))) {
            earlier.filter(file -> file.toString().endsWith(".bpmn")).forEach(file -> addTo(models, file));
        }

        rules.processes().forEach((process, rule) ->
                assertThat(models.get(process)).as(process).containsAll(rule.steps().keySet()));
    }

    @Test
    void stepExpectsNoMoreThanItsProcess() {
        rules.processes().forEach((process, rule) -> rule.steps().keySet().forEach(step ->
                assertThat(rules.expected(process, step)).as(step).isLessThanOrEqualTo(rule.expected())));
    }

    @Test
    void unknownNamesAndMissingRules_stopTheStart() throws Exception {
        String right = Files.readString(FILE);

        assertRefused(right.replace("job-failing:", "job-fails:"), "reasons.job-fails");
        assertRefused(right.replace("  mail-refused:", "  mail-uncertain:").replaceFirst("  mail-uncertain:.*\n", ""),
                "reasons.mail-refused");
        assertRefused(right.replace("severity: low", "severity: dull"), "reasons.suspended.severity");
        assertRefused(right.replaceFirst("owner: coordination", "owner: everybody"), ".owner");
        assertRefused(right.replaceFirst("waits-for: team", "awaits: team"), "steps.");
        assertRefused(right.replaceFirst("phase: qualification", "phase: qualifying"), "processes.qualification.phase");
    }

    private static void assertRefused(String file, String name) {
        assertThatThrownBy(() -> new StuckRules(new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining(name);
    }

    private static Map<String, Set<String>> waitStates() {
        Map<String, Set<String>> found = new TreeMap<>();
        DesignFiles.models().forEach(file -> addTo(found, file));
        return found;
    }

    private static void addTo(Map<String, Set<String>> found, Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        String process = model.getModelElementsByType(Process.class).iterator().next().getId();
        model.getModelElementsByType(FlowNode.class).stream().filter(StuckRulesTest::waits)
                .forEach(node -> found.computeIfAbsent(process, key -> new TreeSet<>()).add(node.getId()));
    }

    private static boolean waits(FlowNode node) {
        return Stream.of(UserTask.class, ReceiveTask.class, IntermediateCatchEvent.class, EventBasedGateway.class)
                .anyMatch(kind -> kind.isInstance(node));
    }
}
