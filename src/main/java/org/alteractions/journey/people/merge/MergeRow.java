package org.alteractions.journey.people.merge;

import java.util.Map;

/**
 * What a merge did to one row of a table.
 *
 * @param column that the merge changed; empty for a deleted row
 * @param values of a deleted row, or those that identify the row now
 */
record MergeRow(What what, String table, String column, Map<String, String> values) {

    enum What {
        DELETED,
        /** A foreign key. */
        KEY_MOVED,
        /** A participant's number in a text. */
        NUMBER_MOVED,
        /** The kept record had no value in this column and took over the other one's. */
        INHERITED,
        /** A line of the history about a value. */
        WRITTEN
    }

    static MergeRow deleted(String table, Map<String, String> row) {
        return new MergeRow(What.DELETED, table, "", row);
    }

    static MergeRow inherited(String table, String column, String id, String value) {
        return new MergeRow(What.INHERITED, table, column, Map.of("id", id, column, value));
    }

    static MergeRow written(Long change) {
        return new MergeRow(What.WRITTEN, "record_change", "", Map.of("id", change.toString()));
    }

    static MergeRow moved(What what, TableColumn column, Map<String, String> key) {
        return new MergeRow(what, column.table(), column.column(), key);
    }
}
