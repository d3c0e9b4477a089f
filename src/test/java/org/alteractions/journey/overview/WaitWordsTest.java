package org.alteractions.journey.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.process.waiting.Wait;
import org.alteractions.journey.testing.DesignFiles;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Every wait state of every model, also of the earlier versions that still run, has a sentence for the lists. */
class WaitWordsTest {

    private final WaitWords words = new WaitWords(Clock.systemUTC());

    @Test
    void eventThatACaseWaitsFor_hasWordsOfItsOwn() throws IOException {
        List<String> without = new ArrayList<>();
        int events = 0;
        for (FlowNode node : Stream.concat(nodes().stream(), earlierNodes()).toList()) {
            if (node instanceof ReceiveTask || node instanceof IntermediateCatchEvent
                    || node instanceof EventBasedGateway) {
                events++;
                String process = ((Process) process(node)).getId();
                Wait wait = new Wait(CaseReference.of("NAN-26-001"), ChapterId.of("nantes"),
                        new Wait.Place(process, node.getId()), "?", null, null);
                if (words.sentence(wait).contains("«")) {
                    without.add(process + "/" + node.getId());
                }
            }
        }
        assertThat(events).isGreaterThan(10);
        assertThat(without).as("wait states without a sentence in WaitWords").isEmpty();
    }

    @Test
    void groupOfEveryTask_hasAName() {
        List<String> known = List.of(StaffGroup.values()).stream().map(StaffGroup::id).toList();
        assertThat(nodes().stream().filter(UserTask.class::isInstance).map(UserTask.class::cast))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(known).as(task.getId())
                        .containsAll(List.of(task.getCamundaCandidateGroups().split(" *, *"))));
    }

    @Test
    void taskWhoseFormAParticipantAnswersByLink_namesTheParticipant() throws IOException {
        Set<String> pages;
        try (Stream<Path> forms = Files.walk(Path.of("forms"))) {
            pages = forms.map(form -> form.getFileName().toString())
                    .filter(name -> name.endsWith(".fr.form"))
                    .map(name -> name.replace(".fr.form", ""))
                    .collect(Collectors.toSet());
        }
        List<String> unnamed = nodes().stream()
                .filter(UserTask.class::isInstance)
                .map(node -> ((UserTask) node).getCamundaFormRef())
                .filter(pages::contains)
                .filter(form -> words.participant(new Wait(CaseReference.of("NAN-26-001"), ChapterId.of("nantes"),
                        new Wait.Place("", ""), "", new Wait.TaskFacts("1", form, List.of(), null, null), null))
                        .isEmpty())
                .distinct().toList();
        assertThat(unnamed).as("forms of tasks that participants answer, without a name in WaitWords").isEmpty();
    }

    @Test
    void sentenceNamesTaskGroupAndDay() {
        Wait task = new Wait(CaseReference.of("NAN-26-001"), ChapterId.of("nantes"),
                new Wait.Place("qualification", QualificationSteps.QUALIFY_REQUEST), "Qualifier la demande",
                new Wait.TaskFacts("1", "qualify-request", List.of("coordination"), null, null),
                Instant.parse("2126-12-14T09:00:00Z"));
        assertThat(words.sentence(task))
                .isEqualTo("en attente de : Qualifier la demande, jusqu'au samedi 14 décembre 2126 (Coordination)");
    }

    private static List<FlowNode> nodes() {
        return DesignFiles.models().stream().flatMap(WaitWordsTest::nodes).toList();
    }

    private static Stream<FlowNode> earlierNodes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/previous"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream()
                    .flatMap(WaitWordsTest::nodes);
        }
    }

    private static Stream<FlowNode> nodes(Path model) {
        return Bpmn.readModelFromFile(model.toFile()).getModelElementsByType(FlowNode.class).stream();
    }

    private static Object process(FlowNode node) {
        var parent = node.getParentElement();
        while (!(parent instanceof Process)) {
            parent = parent.getParentElement();
        }
        return parent;
    }
}
