package org.alteractions.journey.conventions;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands where in the landscape: pools, and the lines drawn so far with their labels. */
final class LandscapePlan {

    static final int GRID = 10;
    /** Between a line and whatever it does not touch. */
    private static final int GAP = 8;

    private final Map<String, Rectangle> pools;
    private final List<Drawn> drawn = new ArrayList<>();

    /** A line with its corners and label; without a label while it looks for one. */
    record Drawn(LandscapeLine line, List<Point> points, Label label) {

        /** The stretches between two corners, each as a rectangle without width or height. */
        Stream<Rectangle> stretches() {
            return IntStream.range(1, points.size()).mapToObj(i -> stretch(points.get(i - 1), points.get(i)));
        }
    }

    record Label(Rectangle box, List<String> lines) {}

    LandscapePlan(Map<String, Rectangle> pools) {
        this.pools = pools;
    }

    Rectangle pool(String id) {
        return pools.get(id);
    }

    Collection<Rectangle> pools() {
        return pools.values();
    }

    List<Drawn> drawn() {
        return drawn;
    }

    void add(Drawn line) {
        drawn.add(line);
    }

    /** Whether a stretch keeps away from pools, labels and lines that run beside it; crossing a line is allowed. */
    boolean isFree(Rectangle stretch) {
        return pools.values().stream().noneMatch(pool -> meets(grown(pool, GAP), stretch))
                && isFreeOutsidePools(stretch);
    }

    /** The same for a stretch that ends at a pool. */
    boolean isFreeOutsidePools(Rectangle stretch) {
        return drawn.stream().noneMatch(other -> meets(grown(other.label().box(), 2), stretch)
                || other.stretches().anyMatch(beside -> runsAlong(beside, stretch)));
    }

    boolean isFreeForALabel(Rectangle box, List<Point> ofLine) {
        return pools.values().stream().noneMatch(pool -> grown(pool, 2).intersects(box))
                && drawn.stream().noneMatch(other -> grown(other.label().box(), 4).intersects(box)
                        || other.stretches().anyMatch(stretch -> meets(grown(box, 3), stretch)))
                && IntStream.range(1, ofLine.size()).noneMatch(i ->
                        meets(grown(box, 1), stretch(ofLine.get(i - 1), ofLine.get(i))));
    }

    long crossings(Rectangle stretch) {
        return drawn.stream().flatMap(Drawn::stretches).filter(other -> meets(other, stretch)).count();
    }

    static Rectangle stretch(Point one, Point other) {
        return new Rectangle(Math.min(one.x, other.x), Math.min(one.y, other.y),
                Math.abs(one.x - other.x), Math.abs(one.y - other.y));
    }

    static Rectangle grown(Rectangle box, int by) {
        return new Rectangle(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by);
    }

    /** As {@link Rectangle#intersects}, which finds lines too thin. */
    static boolean meets(Rectangle box, Rectangle stretch) {
        return box.x <= stretch.x + stretch.width && stretch.x <= box.x + box.width
                && box.y <= stretch.y + stretch.height && stretch.y <= box.y + box.height;
    }

    private static boolean runsAlong(Rectangle one, Rectangle other) {
        boolean both = one.width == 0 && other.width == 0 || one.height == 0 && other.height == 0;
        return both && meets(grown(one, GAP), other);
    }
}
