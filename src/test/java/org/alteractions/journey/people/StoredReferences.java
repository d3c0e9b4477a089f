package org.alteractions.journey.people;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** All rows that refer to people of one kind, found as the database describes itself. */
final class StoredReferences {

    private static final String OTHERS = "(?i)(act_|flyway_|person_merge|person_alias).*";

    private final JdbcTemplate jdbc;
    private final String people;

    StoredReferences(JdbcTemplate jdbc, String people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Rows with a foreign key to the kind, by column. */
    Map<String, TreeSet<String>> keys() {
        Map<String, TreeSet<String>> all = new TreeMap<>();
        columns(connection -> connection.getMetaData().getExportedKeys(
                connection.getCatalog(), connection.getSchema(), stored(connection, people)),
                "FKTABLE_NAME", "FKCOLUMN_NAME").forEach(column -> all.put(column[0] + "." + column[1],
                        rows("select * from " + column[0] + " where " + column[1] + " is not null")));
        return all;
    }

    /** Numbers of people in texts: what each row with an id says, by column. */
    Map<String, Map<String, String>> numbers() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        List<String[]> columns = columns(connection -> connection.getMetaData().getColumns(
                connection.getCatalog(), connection.getSchema(), "%", "%"), "TABLE_NAME", "COLUMN_NAME");
        columns.stream()
                .filter(column -> !column[0].matches(OTHERS))
                .filter(column -> columns.stream().anyMatch(
                        other -> other[0].equals(column[0]) && other[1].equalsIgnoreCase("id")))
                .forEach(column -> {
                    Map<String, String> rows = new HashMap<>();
                    jdbc.query("select id, cast(%1$s as varchar) from %2$s where cast(%1$s as varchar) like ?"
                                    .formatted(column[1], column[0]),
                            row -> {
                                rows.put(row.getString(1), row.getString(2));
                            }, people + "-%");
                    all.put(column[0] + "." + column[1], rows);
                });
        return all;
    }

    private TreeSet<String> rows(String query) {
        return new TreeSet<>(jdbc.query(query, (row, line) -> {
            List<String> values = new ArrayList<>();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                if (!row.getMetaData().getColumnName(column).equalsIgnoreCase("version")) {
                    values.add(row.getString(column));
                }
            }
            return values.toString();
        }));
    }

    private interface Description {

        ResultSet of(Connection connection) throws SQLException;
    }

    private List<String[]> columns(Description description, String table, String column) {
        return jdbc.execute((ConnectionCallback<List<String[]>>) connection -> {
            List<String[]> columns = new ArrayList<>();
            try (ResultSet found = description.of(connection)) {
                while (found.next()) {
                    columns.add(new String[] {found.getString(table), found.getString(column)});
                }
            }
            return columns;
        });
    }

    private static String stored(Connection connection, String table) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }
}
