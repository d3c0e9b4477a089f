package org.alteractions.journey.cafeselect.planning.solver;

import java.util.Arrays;

/**
 * Assigns a distinct column to each row at the least total cost (Hungarian method, Kuhn 1955, in O(rows² · columns)).
 */
final class Assignment {

    private Assignment() {}

    /**
     * @param cost by row and column; at least as many columns as rows
     * @return the column of each row
     */
    static int[] cheapest(long[][] cost) {
        int rows = cost.length;
        int columns = rows == 0 ? 0 : cost[0].length;
        long[] rowPrice = new long[rows + 1];
        long[] columnPrice = new long[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] way = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int column = 0;
            long[] slack = new long[columns + 1];
            boolean[] seen = new boolean[columns + 1];
            Arrays.fill(slack, Long.MAX_VALUE / 2);
            while (rowOf[column] != 0) {
                seen[column] = true;
                int taker = rowOf[column];
                column = nearest(cost[taker - 1], column, rowPrice[taker], columnPrice, slack, seen, way);
                shift(slack[column], rowOf, rowPrice, columnPrice, slack, seen);
            }
            while (column != 0) {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }
        int[] columnOf = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private static int nearest(
            long[] cost, int from, long price, long[] columnPrice, long[] slack, boolean[] seen, int[] way) {
        int nearest = -1;
        for (int column = 1; column < slack.length; column++) {
            if (!seen[column]) {
                long reduced = cost[column - 1] - price - columnPrice[column];
                if (reduced < slack[column]) {
                    slack[column] = reduced;
                    way[column] = from;
                }
                if (nearest < 0 || slack[column] < slack[nearest]) {
                    nearest = column;
                }
            }
        }
        return nearest;
    }

    private static void shift(
            long by, int[] rowOf, long[] rowPrice, long[] columnPrice, long[] slack, boolean[] seen) {
        for (int column = 0; column < slack.length; column++) {
            if (seen[column]) {
                rowPrice[rowOf[column]] += by;
                columnPrice[column] -= by;
            } else {
                slack[column] -= by;
            }
        }
    }
}
