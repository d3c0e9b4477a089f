package org.alteractions.journey.cafeselect.planning.solver;

import java.util.Arrays;

/**
 * Maximum flow through a network with integer capacities, by shortest levels (Dinic 1970). Edges may be added after a
 * flow was pushed; the flow into the sink never decreases.
 */
final class Flow {

    private final int[] first;
    private int[] next = new int[64];
    private int[] head = new int[64];
    private int[] left = new int[64];
    private int[] level;
    private int[] current;
    private int edges;

    Flow(int nodes) {
        first = new int[nodes];
        Arrays.fill(first, -1);
    }

    /** @return the edge's number */
    int edge(int from, int to, int capacity) {
        if (edges + 2 > next.length) {
            next = Arrays.copyOf(next, 2 * next.length);
            head = Arrays.copyOf(head, 2 * head.length);
            left = Arrays.copyOf(left, 2 * left.length);
        }
        arc(from, to, capacity);
        arc(to, from, 0);
        return edges - 2;
    }

    private void arc(int from, int to, int capacity) {
        next[edges] = first[from];
        head[edges] = to;
        left[edges] = capacity;
        first[from] = edges++;
    }

    /** @return the increase of the flow */
    int push(int source, int sink) {
        int more = 0;
        while (reach(source)[sink]) {
            current = first.clone();
            for (int step = along(source, sink, Integer.MAX_VALUE); step > 0;) {
                more += step;
                step = along(source, sink, Integer.MAX_VALUE);
            }
        }
        return more;
    }

    int on(int edge) {
        return left[edge + 1];
    }

    /** @return the nodes to which more could flow; after a push, the source's side of a minimum cut */
    boolean[] reach(int source) {
        level = new int[first.length];
        boolean[] reached = new boolean[first.length];
        int[] queue = new int[first.length];
        int end = 1;
        queue[0] = source;
        reached[source] = true;
        for (int begin = 0; begin < end; begin++) {
            int node = queue[begin];
            for (int e = first[node]; e >= 0; e = next[e]) {
                if (left[e] > 0 && !reached[head[e]]) {
                    reached[head[e]] = true;
                    level[head[e]] = level[node] + 1;
                    queue[end++] = head[e];
                }
            }
        }
        return reached;
    }

    private int along(int node, int sink, int most) {
        if (node == sink) {
            return most;
        }
        for (; current[node] >= 0; current[node] = next[current[node]]) {
            int e = current[node];
            if (left[e] > 0 && level[head[e]] == level[node] + 1) {
                int step = along(head[e], sink, Math.min(most, left[e]));
                if (step > 0) {
                    left[e] -= step;
                    left[e ^ 1] += step;
                    return step;
                }
            }
        }
        return 0;
    }
}
