package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.Test;

/** Layout of processes/landscape.bpmn: one screen, and nothing on top of anything else. */
class LandscapeDiagramTest {

    private static final Rectangle SCREEN = new Rectangle(1900, 1000);
    private static final int MOST_CROSSINGS = 5;

    private final BpmnModelInstance written = Bpmn.readModelFromFile(DesignFiles.LANDSCAPE.toFile());
    private final Map<String, Rectangle> pools = written.getModelElementsByType(Participant.class).stream()
            .collect(Collectors.toMap(
                    BaseElement::getId, pool -> box(((BpmnShape) pool.getDiagramElement()).getBounds())));
    private final List<Line> lines = written.getModelElementsByType(MessageFlow.class).stream().map(Line::of).toList();

    private record Line(String id, String source, String target, List<Point> points, Rectangle label) {

        static Line of(MessageFlow flow) {
            BpmnEdge edge = flow.getDiagramElement();
            List<Point> points = edge.getWaypoints().stream()
                    .map(point -> new Point((int) Math.round(point.getX()), (int) Math.round(point.getY())))
                    .toList();
            return new Line(flow.getId(), flow.getSource().getId(), flow.getTarget().getId(), points,
                    box(edge.getBpmnLabel().getBounds()));
        }

        Stream<Rectangle> stretches() {
            return IntStream.range(1, points.size())
                    .mapToObj(i -> LandscapePlan.stretch(points.get(i - 1), points.get(i)));
        }
    }

    @Test
    void everythingIsOnOneScreen() {
        assertThat(Stream.concat(pools.values().stream(), lines.stream().flatMap(line ->
                Stream.concat(line.stretches(), Stream.of(line.label())))))
                .isNotEmpty()
                .allMatch(box -> SCREEN.contains(box.x, box.y)
                        && SCREEN.contains(box.x + box.width, box.y + box.height));
    }

    @Test
    void linesAreMadeOfUprightAndLevelStretches_fromPoolToPool() {
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.stretches()).as(line.id()).allMatch(stretch -> stretch.width == 0 || stretch.height == 0);
            Point end = line.points().get(line.points().size() - 1);
            assertThat(isOnTheBorder(line.source(), line.points().get(0))).as(line.id()).isTrue();
            assertThat(isOnTheBorder(line.target(), end)).as(line.id()).isTrue();
        });
    }

    @Test
    void noPoolOverlapsAnotherOne() {
        assertThat(pools).allSatisfy((id, pool) -> assertThat(pools.entrySet())
                .filteredOn(other -> other.getValue().intersects(pool))
                .extracting(Map.Entry::getKey)
                .containsExactly(id));
    }

    @Test
    void noLineCrossesAPool() {
        assertThat(lines).allSatisfy(line -> pools.forEach((id, pool) ->
                assertThat(line.stretches().filter(stretch -> LandscapePlan.meets(pool, stretch)).count())
                        .as("%s on %s", line.id(), id)
                        .isEqualTo(Stream.of(line.source(), line.target()).filter(id::equals).count())));
    }

    @Test
    void noLabelIsOnAPoolALineOrAnotherLabel() {
        assertThat(lines).allSatisfy(line -> {
            assertThat(pools).as("pools under the label of %s", line.id())
                    .allSatisfy((id, pool) -> assertThat(pool.intersects(line.label())).as(id).isFalse());
            assertThat(lines).as("lines under the label of %s", line.id()).noneMatch(other -> other.stretches()
                    .anyMatch(stretch -> LandscapePlan.meets(line.label(), stretch)));
        });
        assertThat(pairs((one, other) -> one.label().intersects(other.label()))).isEmpty();
    }

    @Test
    void fewLinesCross() {
        assertThat(pairs((one, other) -> one.stretches().anyMatch(stretch ->
                other.stretches().anyMatch(crossed -> LandscapePlan.meets(stretch, crossed)))))
                .as("lines that cross; the places of the pools are in %s", LandscapeTable.FILE)
                .hasSizeLessThanOrEqualTo(MOST_CROSSINGS);
    }

    private boolean isOnTheBorder(String pool, Point point) {
        Rectangle box = pools.get(pool);
        return LandscapePlan.meets(box, new Rectangle(point)) && !(point.x > box.x && point.x < box.x + box.width
                && point.y > box.y && point.y < box.y + box.height);
    }

    private List<String> pairs(BiPredicate<Line, Line> problem) {
        return IntStream.range(0, lines.size()).boxed()
                .flatMap(i -> lines.subList(i + 1, lines.size()).stream()
                        .filter(other -> problem.test(lines.get(i), other))
                        .map(other -> lines.get(i).id() + " and " + other.id()))
                .toList();
    }

    private static Rectangle box(Bounds bounds) {
        return new Rectangle((int) Math.round(bounds.getX()), (int) Math.round(bounds.getY()),
                (int) Math.round(bounds.getWidth()), (int) Math.round(bounds.getHeight()));
    }
}
