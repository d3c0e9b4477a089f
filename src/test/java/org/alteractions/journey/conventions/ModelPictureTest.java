package org.alteractions.journey.conventions;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.conventions.DrawnModel.Piece;
import org.alteractions.journey.conventions.DrawnModel.Segment;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a person sees of a model without scrolling: one screen, no crossing lines, every name readable. */
class ModelPictureTest {

    private static final int WIDTH = 1900;
    private static final int HEIGHT = 1000;
    /** Text may come this near to a line or an icon, in pixels. */
    private static final double NEAR = 3;

    @TestFactory
    Stream<DynamicTest> itFitsOneScreen() {
        return pictures(picture -> Stream.of(picture.box())
                .filter(box -> box.getWidth() > WIDTH || box.getHeight() > HEIGHT)
                .map(box -> "is %.0f x %.0f px; at most %d x %d: put a phase into a row or a process of its own"
                        .formatted(box.getWidth(), box.getHeight(), WIDTH, HEIGHT)));
    }

    @TestFactory
    Stream<DynamicTest> noLineCrossesAnother() {
        return pictures(picture -> {
            List<Segment> all = picture.segments();
            return all.stream().flatMap(one -> all.subList(all.indexOf(one) + 1, all.size()).stream()
                    .filter(other -> cross(one.line(), other.line()))
                    .map(other -> one.flow().getId() + " crosses " + other.flow().getId()));
        });
    }

    @TestFactory
    Stream<DynamicTest> noLineRunsThroughAName() {
        return pictures(picture -> picture.labels().flatMap(label -> picture.segments().stream()
                .filter(segment -> segment.line().intersects(smaller(label.box())))
                .map(segment -> segment.flow().getId() + " runs through the name of " + label.element().getId())));
    }

    @TestFactory
    Stream<DynamicTest> nameBesideANode_isOnNothingElse() {
        return pictures(picture -> {
            List<Piece> labels = picture.labels().toList();
            List<Piece> nodes = picture.nodes().toList();
            return labels.stream().flatMap(label -> Stream.concat(
                            labels.subList(labels.indexOf(label) + 1, labels.size()).stream(), nodes.stream())
                    .filter(other -> covers(label, other))
                    .map(other -> "the name of " + label.element().getId() + " is on " + other.element().getId()));
        });
    }

    @TestFactory
    Stream<DynamicTest> noQuestionMarkStandsAloneOnALine() {
        return Models.each(model -> model.all(FlowElement.class).stream()
                .filter(element -> element.getName() != null)
                .filter(element -> DrawnText.label(element.getName()).lines().contains("?"))
                .map(element -> element.getId() + " leaves \"?\" alone on a line: break the name before the last word"));
    }

    @TestFactory
    Stream<DynamicTest> nameInsideATask_isNotOnItsIcon() {
        return pictures(picture -> {
            List<Piece> icons = picture.icons().toList();
            return picture.texts().flatMap(text -> icons.stream()
                    .filter(icon -> icon.element().equals(text.element()))
                    .filter(icon -> smaller(icon.box()).intersects(smaller(text.box())))
                    .map(icon -> "the name of " + text.element().getId() + " is on its icon: shorten or break it"));
        });
    }

    @TestFactory
    Stream<DynamicTest> boundaryEvent_isNotOnAnIconOrMarker() {
        return pictures(picture -> {
            List<Piece> icons = picture.icons().toList();
            return picture.nodes().filter(node -> node.element() instanceof BoundaryEvent)
                    .flatMap(event -> icons.stream()
                            .filter(icon -> DrawnModel.isAttached(event.element(), icon.element()))
                            .filter(icon -> smaller(event.box()).intersects(smaller(icon.box())))
                            .map(icon -> event.element().getId() + " is on an icon or marker of "
                                    + icon.element().getId()));
        });
    }

    private static Stream<DynamicTest> pictures(java.util.function.Function<DrawnModel, Stream<String>> rule) {
        return Models.each(model -> rule.apply(new DrawnModel(model)));
    }

    private static boolean covers(Piece label, Piece other) {
        if (other.element().equals(label.element())) {
            return false;
        }
        Rectangle2D box = smaller(label.box());
        return DrawnModel.isContainer(other.element())
                ? box.intersects(other.box()) && !other.box().contains(box)
                : box.intersects(other.box());
    }

    // Lines that only touch, or run along each other into the same node, do not cross.
    private static boolean cross(Line2D one, Line2D other) {
        return isLevel(one) != isLevel(other)
                && one.intersectsLine(other)
                && inside(isLevel(one) ? one : other, isLevel(one) ? other : one);
    }

    private static boolean inside(Line2D level, Line2D upright) {
        double x = upright.getX1();
        double y = level.getY1();
        return x > Math.min(level.getX1(), level.getX2()) && x < Math.max(level.getX1(), level.getX2())
                && y > Math.min(upright.getY1(), upright.getY2()) && y < Math.max(upright.getY1(), upright.getY2());
    }

    private static boolean isLevel(Line2D line) {
        return line.getY1() == line.getY2();
    }

    private static Rectangle2D smaller(Rectangle2D box) {
        return new Rectangle2D.Double(box.getX() + NEAR, box.getY() + NEAR, Math.max(0.1, box.getWidth() - 2 * NEAR),
                Math.max(0.1, box.getHeight() - 2 * NEAR));
    }
}
