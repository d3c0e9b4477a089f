package org.alteractions.journey.conventions;

import static org.alteractions.journey.conventions.LandscapePlan.GRID;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** The shortest way around other pools, with few corners and crossings (Dijkstra's algorithm on a grid). */
final class LandscapePath {

    private static final int CORNER = 80;
    private static final int CLOSE = 5;
    private static final int CROSSING = 2000;
    private static final int[][] DIRECTIONS = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
    private static final Rectangle SHEET = new Rectangle(40, 20, 1820, 960);

    private final LandscapePlan plan;
    private final Rectangle from;
    private final Rectangle to;

    private record At(Point point, int direction) {}

    private record Reached(At at, int cost, int order) {}

    LandscapePath(LandscapePlan plan, Rectangle from, Rectangle to) {
        this.plan = plan;
        this.from = from;
        this.to = to;
    }

    Optional<List<Point>> find() {
        PriorityQueue<Reached> open = new PriorityQueue<>(
                Comparator.comparingInt(Reached::cost).thenComparingInt(Reached::order));
        Map<At, Integer> costs = new HashMap<>();
        Map<At, At> before = new HashMap<>();
        Set<At> done = new HashSet<>();
        for (At start : border()) {
            costs.put(start, 0);
            open.add(new Reached(start, 0, open.size()));
        }
        while (!open.isEmpty()) {
            At at = open.remove().at();
            if (isAt(to, at.point())) {
                return Optional.of(corners(at, before));
            }
            if (done.add(at)) {
                for (int direction = 0; direction < DIRECTIONS.length; direction++) {
                    At next = next(at, direction);
                    int cost = next == null ? Integer.MAX_VALUE : costs.get(at) + cost(at, next);
                    if (cost < costs.getOrDefault(next, Integer.MAX_VALUE)) {
                        costs.put(next, cost);
                        before.put(next, at);
                        open.add(new Reached(next, cost, costs.size()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where a line may leave, and in which direction. */
    private List<At> border() {
        List<At> border = new ArrayList<>();
        for (int x = from.x + 2 * GRID; x <= from.x + from.width - 2 * GRID; x += GRID) {
            border.add(new At(new Point(x, from.y + from.height), 1));
            border.add(new At(new Point(x, from.y), 3));
        }
        for (int y = from.y + 2 * GRID; y <= from.y + from.height - 2 * GRID; y += GRID) {
            border.add(new At(new Point(from.x + from.width, y), 0));
            border.add(new At(new Point(from.x, y), 2));
        }
        return border;
    }

    private At next(At at, int direction) {
        boolean leaves = isAt(from, at.point());
        if (leaves && direction != at.direction() || Math.abs(direction - at.direction()) == 2) {
            return null;
        }
        int[] step = DIRECTIONS[direction];
        Point point = new Point(at.point().x + GRID * step[0], at.point().y + GRID * step[1]);
        Rectangle stretch = LandscapePlan.stretch(at.point(), point);
        boolean atAnEnd = near(from, stretch) || near(to, stretch);
        boolean free = SHEET.contains(point) && (atAnEnd
                ? plan.isFreeOutsidePools(stretch) && endsWell(at, point, direction)
                : plan.isFree(stretch));
        return free ? new At(point, direction) : null;
    }

    // Straight away from the first pool and straight into the last, and not at a corner.
    private boolean endsWell(At at, Point point, int direction) {
        Rectangle stretch = LandscapePlan.stretch(at.point(), point);
        return direction == at.direction()
                && !isAt(from, point)
                && !(isAt(to, point) && isAtACorner(point, direction))
                && plan.pools().stream()
                        .filter(pool -> !pool.equals(from) && !pool.equals(to))
                        .noneMatch(pool -> near(pool, stretch));
    }

    private boolean isAtACorner(Point point, int direction) {
        return DIRECTIONS[direction][0] == 0
                ? point.x < to.x + 2 * GRID || point.x > to.x + to.width - 2 * GRID
                : point.y < to.y + 2 * GRID || point.y > to.y + to.height - 2 * GRID;
    }

    private static boolean near(Rectangle pool, Rectangle stretch) {
        return LandscapePlan.meets(LandscapePlan.grown(pool, 8), stretch);
    }

    private static boolean isAt(Rectangle pool, Point point) {
        return LandscapePlan.meets(pool, new Rectangle(point));
    }

    private int cost(At at, At next) {
        int corner = at.direction() == next.direction() ? 0 : CORNER;
        int crossings = (int) plan.crossings(new Rectangle(next.point()));
        boolean close = plan.pools().stream().anyMatch(pool -> !pool.equals(from) && !pool.equals(to)
                && LandscapePlan.meets(LandscapePlan.grown(pool, 2 * GRID - 1), new Rectangle(next.point())));
        return GRID + corner + crossings * CROSSING + (close ? CLOSE : 0);
    }

    private static List<Point> corners(At end, Map<At, At> before) {
        LinkedList<Point> corners = new LinkedList<>(List.of(end.point()));
        At at = end;
        while (before.containsKey(at)) {
            At earlier = before.get(at);
            if (earlier.direction() != at.direction()) {
                corners.addFirst(earlier.point());
            }
            at = earlier;
        }
        if (!corners.getFirst().equals(at.point())) {
            corners.addFirst(at.point());
        }
        return corners;
    }
}
