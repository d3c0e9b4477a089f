package org.alteractions.journey.conventions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Layout of models in the Modeler and in Cockpit: complete, without overlaps, from left to right. */
class ModelDiagramTest {

    private static final double TOLERANCE = 1;

    @TestFactory
    Stream<DynamicTest> everyNodeIsDrawn() {
        return Models.each(model -> model.nodes().stream()
                .filter(node -> bounds(node) == null || bounds(node).getWidth() <= 0 || bounds(node).getHeight() <= 0)
                .map(node -> node.getId() + " has no shape with bounds in the diagram"));
    }

    @TestFactory
    Stream<DynamicTest> everyFlowIsDrawnFromItsSourceToItsTarget() {
        return Models.each(model -> model.all(SequenceFlow.class).stream().flatMap(flow -> {
            BpmnEdge edge = flow.getDiagramElement();
            List<Waypoint> line = edge == null ? List.of() : new ArrayList<>(edge.getWaypoints());
            if (line.size() < 2) {
                return Stream.of(flow.getId() + " has no line in the diagram");
            }
            return Stream.of(
                            touches(line.get(0), flow.getSource()) ? "" : " does not leave " + flow.getSource().getId(),
                            touches(line.get(line.size() - 1), flow.getTarget())
                                    ? "" : " does not reach " + flow.getTarget().getId())
                    .filter(problem -> !problem.isEmpty())
                    .map(problem -> flow.getId() + " is drawn so that it" + problem);
        }));
    }

    @TestFactory
    Stream<DynamicTest> noTwoNodesOverlap() {
        return Models.each(model -> {
            List<FlowNode> nodes = List.copyOf(model.nodes());
            return nodes.stream().flatMap(one -> nodes.subList(nodes.indexOf(one) + 1, nodes.size()).stream()
                    .filter(other -> overlap(one, other))
                    .map(other -> one.getId() + " and " + other.getId() + " overlap in the diagram"));
        });
    }

    @TestFactory
    Stream<DynamicTest> itReadsFromLeftToRight() {
        return Models.each(model -> model.mainNodes().stream()
                .filter(StartEvent.class::isInstance)
                .filter(start -> bounds(start) != null)
                .flatMap(start -> model.mainNodes().stream()
                        .filter(node -> !Model.isEventSubProcess(node) && bounds(node) != null)
                        .filter(node -> centre(node) < centre(start) - TOLERANCE)
                        .map(node -> node.getId() + " is drawn left of " + start.getId())));
    }

    @TestFactory
    Stream<DynamicTest> noLanesAndNoColours() {
        return Models.each(model -> Stream.concat(
                model.all(Lane.class).stream().map(lane -> "lane \"" + lane.getName() + "\""),
                Stream.concat(model.all(BpmnShape.class).stream(), model.all(BpmnEdge.class).stream())
                        .filter(drawn -> hasColour(drawn.getDomElement()))
                        .map(drawn -> drawn.getId() + " is coloured")));
    }

    private static boolean hasColour(org.camunda.bpm.model.xml.instance.DomElement drawn) {
        return Stream.of("http://bpmn.io/schema/bpmn/biocolor/1.0",
                "http://www.omg.org/spec/BPMN/non-normative/color/1.0")
                .flatMap(namespace -> Stream.of("stroke", "fill", "background-color", "border-color")
                        .map(name -> drawn.getAttribute(namespace, name)))
                .anyMatch(value -> value != null);
    }

    private static Bounds bounds(FlowNode node) {
        return node.getDiagramElement() instanceof BpmnShape shape ? shape.getBounds() : null;
    }

    private static double centre(FlowNode node) {
        return bounds(node).getX() + bounds(node).getWidth() / 2;
    }

    private static boolean touches(Waypoint point, FlowNode node) {
        Bounds box = bounds(node);
        return box != null
                && point.getX() >= box.getX() - TOLERANCE
                && point.getX() <= box.getX() + box.getWidth() + TOLERANCE
                && point.getY() >= box.getY() - TOLERANCE
                && point.getY() <= box.getY() + box.getHeight() + TOLERANCE;
    }

    private static boolean overlap(FlowNode one, FlowNode other) {
        Bounds a = bounds(one);
        Bounds b = bounds(other);
        if (a == null || b == null || contains(one, other) || contains(other, one) || attached(one, other)) {
            return false;
        }
        return a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }

    private static boolean contains(FlowNode scope, FlowNode node) {
        Collection<?> ancestors = ancestors(node);
        return ancestors.contains(scope);
    }

    private static List<Object> ancestors(FlowNode node) {
        List<Object> ancestors = new ArrayList<>();
        for (var parent = node.getParentElement(); parent != null; parent = parent.getParentElement()) {
            ancestors.add(parent);
        }
        return ancestors;
    }

    private static boolean attached(FlowNode one, FlowNode other) {
        return one instanceof BoundaryEvent event && isHost(other, event)
                || other instanceof BoundaryEvent also && isHost(one, also);
    }

    // An event on the border of a sub-process may reach into it.
    private static boolean isHost(FlowNode node, BoundaryEvent event) {
        return node.equals(event.getAttachedTo());
    }
}
