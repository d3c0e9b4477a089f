package org.alteractions.journey.conventions;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The picture of a model as the Modeler and Cockpit draw it, in pixels at 100 %. */
final class DrawnModel {

    /** Side of the icon at the upper left of a task, and of the marker at the lower middle of an activity. */
    private static final double ICON = 24;
    private static final double MARKER = 18;

    private final Model model;

    DrawnModel(Model model) {
        this.model = model;
    }

    record Piece(FlowElement element, Rectangle2D box) {}

    record Segment(SequenceFlow flow, Line2D line) {}

    /** The smallest box around everything. */
    Rectangle2D box() {
        Stream<Rectangle2D> lines = segments().stream().map(segment -> segment.line().getBounds2D());
        return Stream.concat(Stream.concat(nodes().map(Piece::box), labels().map(Piece::box)), lines)
                .reduce(Rectangle2D::createUnion).orElseThrow();
    }

    Stream<Piece> nodes() {
        return model.nodes().stream().map(node -> new Piece(node, box(node)));
    }

    /** Names beside events, gateways and flows. */
    Stream<Piece> labels() {
        return model.all(FlowElement.class).stream()
                .filter(element -> element.getName() != null && !(element instanceof Activity))
                .flatMap(element -> label(element).stream());
    }

    List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            List<Waypoint> points = List.copyOf(((BpmnEdge) flow.getDiagramElement()).getWaypoints());
            for (int i = 1; i < points.size(); i++) {
                segments.add(new Segment(flow, new Line2D.Double(point(points.get(i - 1)), point(points.get(i)))));
            }
        }
        return segments;
    }

    /** Names inside tasks and calls. */
    Stream<Piece> texts() {
        return model.all(Activity.class).stream()
                .filter(activity -> !(activity instanceof SubProcess))
                .map(activity -> {
                    Rectangle2D box = box(activity);
                    DrawnText text = DrawnText.inside(activity.getName(), box.getWidth());
                    return new Piece(activity, text.below(box.getCenterX(), box.getCenterY() - text.height() / 2));
                });
    }

    /** Icons of tasks, and markers of loops and calls. */
    Stream<Piece> icons() {
        return model.all(Activity.class).stream().flatMap(activity -> {
            Rectangle2D box = box(activity);
            return Stream.concat(
                    activity instanceof Task
                            ? Stream.of(new Rectangle2D.Double(box.getX() + 2, box.getY() + 2, ICON, ICON))
                            : Stream.empty(),
                    activity instanceof CallActivity || activity.getLoopCharacteristics() != null
                            ? Stream.of(new Rectangle2D.Double(
                                    box.getCenterX() - MARKER / 2, box.getMaxY() - MARKER - 2, MARKER, MARKER))
                            : Stream.empty())
                    .map(icon -> new Piece(activity, icon));
        });
    }

    static boolean isContainer(FlowElement element) {
        return element instanceof SubProcess;
    }

    static boolean isAttached(FlowElement event, FlowElement activity) {
        return event instanceof BoundaryEvent boundary && activity.equals(boundary.getAttachedTo());
    }

    private static Optional<Piece> label(FlowElement element) {
        BpmnLabel label = element instanceof SequenceFlow flow
                ? ((BpmnEdge) flow.getDiagramElement()).getBpmnLabel()
                : ((BpmnShape) ((FlowNode) element).getDiagramElement()).getBpmnLabel();
        return Optional.ofNullable(label).map(BpmnLabel::getBounds).map(bounds -> new Piece(element,
                DrawnText.label(element.getName())
                        .below(bounds.getX() + bounds.getWidth() / 2, bounds.getY())));
    }

    private static Rectangle2D box(FlowNode node) {
        Bounds bounds = ((BpmnShape) node.getDiagramElement()).getBounds();
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Point2D point(Waypoint waypoint) {
        return new Point2D.Double(waypoint.getX(), waypoint.getY());
    }
}
