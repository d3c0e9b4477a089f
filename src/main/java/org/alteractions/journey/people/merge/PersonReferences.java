package org.alteractions.journey.people.merge;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds the columns that refer to people, from the database's description and not from a list by hand: foreign keys to
 * a table, and texts that may be a participant's number. The engine's tables contain nobody, and those of earlier
 * merges say what was.
 */
@Component
class PersonReferences {

    private static final List<String> FOREIGN = List.of("act_", "flyway_", "demo_", "person_merge");
    /** A participant's number is at least this long with its table's name; columns for codes are shorter. */
    private static final int SHORTEST = 20;
    /** Longer texts are prose. */
    private static final int LONGEST = 400;

    private final JdbcTemplate jdbc;

    PersonReferences(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Columns with foreign keys to a table. */
    List<TableColumn> keys(String table) {
        return read(connection -> {
            List<TableColumn> columns = new ArrayList<>();
            DatabaseMetaData description = connection.getMetaData();
            try (ResultSet keys = description.getExportedKeys(
                    connection.getCatalog(), connection.getSchema(), stored(description, table))) {
                while (keys.next()) {
                    columns.add(column(connection, keys.getString("FKTABLE_NAME"), keys.getString("FKCOLUMN_NAME")));
                }
            }
            return columns;
        });
    }

    /** Columns with texts that may be a participant's number. */
    List<TableColumn> texts() {
        return read(connection -> {
            List<TableColumn> columns = new ArrayList<>();
            Set<String> tables = tables(connection);
            try (ResultSet found = connection.getMetaData().getColumns(
                    connection.getCatalog(), connection.getSchema(), "%", "%")) {
                while (found.next()) {
                    int size = found.getInt("COLUMN_SIZE");
                    if (tables.contains(found.getString("TABLE_NAME")) && found.getInt("DATA_TYPE") == Types.VARCHAR
                            && size >= SHORTEST && size <= LONGEST
                            && !"YES".equals(found.getString("IS_GENERATEDCOLUMN"))) {
                        columns.add(column(
                                connection, found.getString("TABLE_NAME"), found.getString("COLUMN_NAME")));
                    }
                }
            }
            return columns;
        });
    }

    private <T> T read(ConnectionCallback<T> question) {
        return jdbc.execute(question);
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new HashSet<>();
        try (ResultSet found = connection.getMetaData().getTables(
                connection.getCatalog(), connection.getSchema(), "%", null)) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (found.getString("TABLE_TYPE").endsWith("TABLE")
                        && FOREIGN.stream().noneMatch(name.toLowerCase(Locale.ROOT)::startsWith)) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    private static TableColumn column(Connection connection, String table, String column) throws SQLException {
        Map<String, Set<String>> indexes = new HashMap<>();
        try (ResultSet found = connection.getMetaData().getIndexInfo(
                connection.getCatalog(), connection.getSchema(), table, true, false)) {
            while (found.next()) {
                if (found.getString("COLUMN_NAME") != null) {
                    indexes.computeIfAbsent(found.getString("INDEX_NAME"), name -> new HashSet<>())
                            .add(found.getString("COLUMN_NAME"));
                }
            }
        }
        Collection<Set<String>> unique = indexes.values().stream().filter(index -> index.contains(column)).toList();
        return new TableColumn(table, column, unique, primary(connection, table), own(connection, table));
    }

    private static Set<String> primary(Connection connection, String table) throws SQLException {
        Set<String> primary = new HashSet<>();
        try (ResultSet found = connection.getMetaData().getPrimaryKeys(
                connection.getCatalog(), connection.getSchema(), table)) {
            while (found.next()) {
                primary.add(found.getString("COLUMN_NAME"));
            }
        }
        return primary;
    }

    private static Set<String> own(Connection connection, String table) throws SQLException {
        Set<String> own = new HashSet<>();
        try (ResultSet found = connection.getMetaData().getColumns(
                connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (found.next()) {
                if (!"YES".equals(found.getString("IS_AUTOINCREMENT"))
                        && !"YES".equals(found.getString("IS_GENERATEDCOLUMN"))) {
                    own.add(found.getString("COLUMN_NAME"));
                }
            }
        }
        return own;
    }

    static String stored(DatabaseMetaData description, String table) throws SQLException {
        return description.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }
}
