package org.alteractions.journey.process.cockpit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.process.repair.WaitingStep;
import org.alteractions.journey.process.repair.StepRepairService.Desk;
import org.alteractions.journey.process.stuck.StuckPlace;

/** The waiting steps of an instance as the operator's tab shows them. */
public record StepsView(List<Step> steps, List<Group> groups) {

    /**
     * One step.
     *
     * @param due    ISO 8601; null without one
     * @param groups labels
     */
    public record Step(
            String step, String name, String task, String due, List<String> groups, String job, boolean reminder) {}

    public record Group(String id, String label) {}

    /**
     * What a move would do.
     *
     * @param refusal sentence; null if the move can be made
     */
    public record Preview(List<String> before, List<String> after, String version, String refusal) {}

    public record Done(boolean done) {}

    static StepsView of(Desk desk, NodeNames nodes) {
        List<StuckPlace> places = desk.steps().stream().map(step -> place(desk, step)).toList();
        NodeNames.Known names = nodes.of(places);
        return new StepsView(
                desk.steps().stream().map(step -> new Step(step.step(), names.node(place(desk, step)), step.task(),
                        Optional.ofNullable(step.due()).map(Object::toString).orElse(null),
                        step.groups().stream().map(StepsView::label).toList(), step.job(), step.reminder())).toList(),
                desk.groups().stream().map(id -> new Group(id, label(id))).toList());
    }

    private static StuckPlace place(Desk desk, WaitingStep step) {
        return new StuckPlace("", desk.definition(), step.step(), null, null);
    }

    private static String label(String id) {
        return Arrays.stream(StaffGroup.values()).filter(group -> group.id().equals(id)).findFirst()
                .map(StaffGroup::label).orElse(id);
    }
}
