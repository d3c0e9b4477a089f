package org.alteractions.journey.people.merge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rows of any table as texts, and writes them again. */
@Component
class RowCopies {

    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    RowCopies(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /** Whole rows. @param condition on the table with the alias a */
    List<Map<String, String>> read(String table, String condition, Map<String, ?> parameters) {
        return read(table, types(table).keySet(), condition, parameters);
    }

    List<Map<String, String>> read(
            String table, Collection<String> columns, String condition, Map<String, ?> parameters) {
        String list = columns.stream().map(column -> "cast(a.%1$s as varchar) as %1$s".formatted(column))
                .collect(Collectors.joining(", "));
        return jdbc.sql("select " + list + " from " + table + " a where " + condition).params(parameters)
                .query((row, line) -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    for (String column : columns) {
                        values.put(column, row.getString(column));
                    }
                    return values;
                }).list();
    }

    void insert(String table, Map<String, String> row) {
        Map<String, String> types = types(table);
        List<String> columns = row.keySet().stream().filter(types::containsKey).toList();
        jdbc.sql("insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns), columns.stream()
                        .map(column -> cast(column, types)).collect(Collectors.joining(", "))))
                .params(row).update();
    }

    /** Sets a column of the row with a key, if the column still has a value. */
    void replace(String table, String column, Map<String, String> key, String before, String after) {
        Map<String, String> types = types(table);
        Map<String, String> parameters = new HashMap<>(key);
        parameters.put("value_before", before);
        parameters.put("value_after", after);
        String same = key.entrySet().stream()
                .map(part -> part.getKey()
                        + (part.getValue() == null ? " is null" : " = " + cast(part.getKey(), types)))
                .collect(Collectors.joining(" and "));
        String type = types.get(column);
        jdbc.sql("update %1$s set %2$s = cast(:value_after as %3$s) where %2$s = cast(:value_before as %3$s) and %4$s"
                        .formatted(table, column, type, same))
                .params(parameters).update();
    }

    private static String cast(String column, Map<String, String> types) {
        return "cast(:" + column + " as " + types.get(column) + ")";
    }

    /** Types by column, without columns that the database generates. */
    private Map<String, String> types(String table) {
        return template.execute((ConnectionCallback<Map<String, String>>) connection -> types(connection, table));
    }

    private static Map<String, String> types(Connection connection, String table) throws SQLException {
        Map<String, String> types = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (ResultSet found = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(),
                PersonReferences.stored(connection.getMetaData(), table), "%")) {
            while (found.next()) {
                if (!"YES".equals(found.getString("IS_GENERATEDCOLUMN"))) {
                    types.put(found.getString("COLUMN_NAME"), type(found));
                }
            }
        }
        return types;
    }

    // The databases' own names of some types cannot be used in a cast, or lose digits there.
    private static String type(ResultSet column) throws SQLException {
        return switch (column.getInt("DATA_TYPE")) {
            case Types.BIGINT -> "bigint";
            case Types.INTEGER -> "integer";
            case Types.BIT, Types.BOOLEAN -> "boolean";
            case Types.VARCHAR, Types.CLOB -> "varchar";
            case Types.NUMERIC, Types.DECIMAL -> "numeric(%d, %d)".formatted(
                    column.getInt("COLUMN_SIZE"), column.getInt("DECIMAL_DIGITS"));
            default -> column.getString("TYPE_NAME");
        };
    }
}
