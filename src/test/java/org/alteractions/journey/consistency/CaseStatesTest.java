package org.alteractions.journey.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;

/** The file names processes, steps and states that exist. */
class CaseStatesTest {

    /** Not visible here. */
    private static final Set<String> SEMINAR = Set.of("PREPARED", "POSTPONED", "HELD", "CANCELLED");

    private static final Map<String, Set<String>> STATES = Map.of(
            "dossier", names(Dossier.State.values()), "application", names(Application.State.values()),
            "season", names(Season.State.values()), "presentation", names(Presentation.State.values()),
            "cafe-select", names(CafeSelect.State.values()), "seminar", SEMINAR);

    private final CaseStates states = new CaseStates();

    @Test
    void stateIsOneOfTheCase() {
        Map<String, String> kinds = states.kinds().stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

        assertThat(kinds.values()).containsAll(STATES.keySet());
        assertThat(states.allowed()).isNotEmpty().allSatisfy(row ->
                assertThat(row.get(2).equals("EXPECTED") || STATES.get(kinds.get(row.get(0))).contains(row.get(2)))
                        .as(String.join("/", row)).isTrue());
        assertThat(states.required()).isNotEmpty().allSatisfy(row ->
                assertThat(STATES.get(row.get(1))).contains(row.get(2)));
    }

    @Test
    void stepIsOneOfTheModel() {
        states.allowed().stream().filter(row -> !row.get(1).isEmpty()).forEach(row ->
                assertThat(nodes(row.get(0))).contains(row.get(1)));
    }

    private static List<String> nodes(String process) {
        return Bpmn.readModelFromFile(DesignFiles.process(process + ".bpmn").toFile())
                .getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId).toList();
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toSet());
    }
}
