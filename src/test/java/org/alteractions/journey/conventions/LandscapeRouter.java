package org.alteractions.journey.conventions;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alteractions.journey.conventions.LandscapePlan.Drawn;
import org.alteractions.journey.conventions.LandscapePlan.Label;

/** Finds a way and a place for the label of each line: straight ones between pools that face each other come first. */
final class LandscapeRouter {

    private static final int MOST_NAMES = 3;
    private static final int FROM_A_CORNER = 10;
    private static final int LABEL_WIDTH = 90;
    private static final int FROM_THE_LINE = 3;
    private static final int LINE_HEIGHT = 14;

    private final LandscapePlan plan;
    private final int mostNames;

    private LandscapeRouter(LandscapePlan plan, int mostNames) {
        this.plan = plan;
        this.mostNames = mostNames;
    }

    /** @throws IllegalStateException if the table leaves no room for a line with its label */
    static List<Drawn> route(LandscapeTable table, List<LandscapeLine> lines) {
        IllegalStateException last = null;
        for (int names = MOST_NAMES; names >= 0; names--) {
            try {
                return new LandscapeRouter(new LandscapePlan(table.places()), names).all(lines);
            } catch (IllegalStateException narrow) {
                last = narrow;
            }
        }
        throw last;
    }

    private List<Drawn> all(List<LandscapeLine> lines) {
        List<LandscapeLine> left = new ArrayList<>();
        lines.stream().sorted(Comparator.comparingInt(this::room)).forEach(line ->
                straight(line, lines).ifPresentOrElse(plan::add, () -> left.add(line)));
        left.stream().sorted(Comparator.comparingInt(this::distance)).forEach(line -> plan.add(around(line)));
        return plan.drawn();
    }

    /** How many ways a straight line has: those with few are drawn first. */
    private int room(LandscapeLine line) {
        return facing(plan.pool(line.from()), plan.pool(line.to())).toList().size();
    }

    private int distance(LandscapeLine line) {
        Rectangle from = plan.pool(line.from());
        Rectangle to = plan.pool(line.to());
        return (int) (Math.abs(from.getCenterX() - to.getCenterX()) + Math.abs(from.getCenterY() - to.getCenterY()));
    }

    /** As near as possible to where it would be if the lines between its two pools shared the space evenly. */
    private Optional<Drawn> straight(LandscapeLine line, List<LandscapeLine> lines) {
        List<List<Point>> all = facing(plan.pool(line.from()), plan.pool(line.to())).toList();
        List<LandscapeLine> beside = lines.stream().filter(other -> isBetweenTheSame(line, other)).toList();
        int best = all.size() * (beside.indexOf(line) + 1) / (beside.size() + 1);
        List<List<Point>> ways = IntStream.range(0, all.size()).boxed()
                .sorted(Comparator.comparingInt(i -> Math.abs(i - best)))
                .map(all::get)
                .filter(way -> isFree(way) && plan.crossings(LandscapePlan.stretch(way.get(0), way.get(1))) == 0)
                .toList();
        boolean before = beside.size() > 1 && beside.indexOf(line) == 0;
        return IntStream.iterate(mostNames, names -> names >= 0, names -> names - 1).boxed()
                .flatMap(names -> ways.stream().flatMap(way -> labelled(line, way, names, before).stream()))
                .findFirst();
    }

    private static boolean isBetweenTheSame(LandscapeLine one, LandscapeLine other) {
        return Set.of(one.from(), one.to()).equals(Set.of(other.from(), other.to()));
    }

    private boolean isFree(List<Point> way) {
        Rectangle stretch = LandscapePlan.stretch(way.get(0), way.get(1));
        return plan.isFreeOutsidePools(stretch)
                && plan.pools().stream().filter(pool -> LandscapePlan.meets(pool, stretch)).count() == 2;
    }

    private Drawn around(LandscapeLine line) {
        List<Point> way = new LandscapePath(plan, plan.pool(line.from()), plan.pool(line.to())).find()
                .orElseThrow(() -> new IllegalStateException(
                        "%s: no way for %s".formatted(LandscapeTable.FILE, line.id())));
        return IntStream.iterate(mostNames, names -> names >= 0, names -> names - 1).boxed()
                .flatMap(names -> labelled(line, way, names, true).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "%s: no room for the label of %s beside %s".formatted(LandscapeTable.FILE, line.id(), way)));
    }

    /** @param before whether left and above come first */
    private Optional<Drawn> labelled(LandscapeLine line, List<Point> way, int names, boolean before) {
        List<String> text = line.label(names);
        int height = text.size() * LINE_HEIGHT;
        return IntStream.range(1, way.size())
                .mapToObj(i -> LandscapePlan.stretch(way.get(i - 1), way.get(i)))
                .sorted(Comparator.comparingInt(stretch -> stretch.width))
                .flatMap(stretch -> places(stretch, height, before))
                .filter(box -> plan.isFreeForALabel(box, way))
                .findFirst()
                .map(box -> new Drawn(line, way, new Label(box, text)));
    }

    /** Beside the middle of a stretch, or as near to it as possible. */
    private static Stream<Rectangle> places(Rectangle stretch, int height, boolean before) {
        boolean vertical = stretch.width == 0;
        int size = vertical ? height : LABEL_WIDTH;
        int slack = Math.max(0, (Math.max(stretch.width, stretch.height) - size) / 2);
        int x = (int) stretch.getCenterX();
        int y = (int) stretch.getCenterY();
        int first = before || !vertical ? -1 : 1;
        return IntStream.rangeClosed(0, slack / 5).boxed().flatMap(step -> Stream.of(step * 5, -step * 5))
                .flatMap(shift -> IntStream.of(first, -first).mapToObj(side -> vertical
                        ? new Rectangle(x + beside(side, LABEL_WIDTH), y - height / 2 + shift, LABEL_WIDTH, height)
                        : new Rectangle(x - LABEL_WIDTH / 2 + shift, y + beside(side, height), LABEL_WIDTH, height)));
    }

    private static int beside(int side, int size) {
        return side < 0 ? -FROM_THE_LINE - size : FROM_THE_LINE;
    }

    /** Straight ways between two pools that face each other. */
    private static Stream<List<Point>> facing(Rectangle from, Rectangle to) {
        return Stream.concat(
                shared(from.x, from.width, to.x, to.width).mapToObj(x -> from.y < to.y
                        ? List.of(new Point(x, from.y + from.height), new Point(x, to.y))
                        : List.of(new Point(x, from.y), new Point(x, to.y + to.height))),
                shared(from.y, from.height, to.y, to.height).mapToObj(y -> from.x < to.x
                        ? List.of(new Point(from.x + from.width, y), new Point(to.x, y))
                        : List.of(new Point(from.x, y), new Point(to.x + to.width, y))));
    }

    private static IntStream shared(int one, int length, int other, int otherLength) {
        int first = Math.max(one, other) + FROM_A_CORNER;
        int last = Math.min(one + length, other + otherLength) - FROM_A_CORNER;
        return IntStream.iterate(first, at -> at <= last, at -> at + LandscapePlan.GRID);
    }
}
