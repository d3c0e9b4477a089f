package org.alteractions.journey.testing;

import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The whole database content of the application and the engine, as a row count and a checksum per table. */
@Component
public class StoredRows {

    /** What a thread of the engine writes every quarter of an hour. */
    private static final String METRICS = "ACT_RU_METER_LOG";

    private final JdbcTemplate jdbc;

    StoredRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By table; equal before and after where nothing was written. */
    public Map<String, String> now() {
        Map<String, String> state = new TreeMap<>();
        tables().forEach(table -> {
            long[] sum = new long[2];
            jdbc.query("select * from \"" + table + "\"", row -> {
                sum[0]++;
                // In whatever order the rows come.
                sum[1] += hash(row);
            });
            state.put(table, sum[0] + " rows, " + sum[1]);
        });
        return state;
    }

    private List<String> tables() {
        return jdbc.queryForList("""
                        select table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and lower(table_schema) = 'public'""", String.class)
                .stream()
                .filter(table -> !METRICS.equalsIgnoreCase(table))
                .toList();
    }

    private static long hash(ResultSet row) throws SQLException {
        long hash = 17;
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            hash = hash * 1_000_003 + hash(row.getObject(column));
        }
        return hash;
    }

    private static int hash(Object value) throws SQLException {
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length()).hashCode();
        }
        if (value instanceof Blob blob) {
            return Arrays.hashCode(blob.getBytes(1, (int) blob.length()));
        }
        return value instanceof byte[] bytes ? Arrays.hashCode(bytes) : value == null ? 0 : value.toString().hashCode();
    }
}
