package org.alteractions.journey.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Searches all data of the engine: each column of an ACT_ table that can contain text or bytes. */
@Component
public class EngineTables {

    /** Staff accounts have names and mails; participants have no account. */
    private static final String ACCOUNTS = "ACT_ID_USER";

    private final JdbcTemplate jdbc;

    EngineTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Where any of the words stands, as "TABLE.COLUMN: word"; empty where the engine knows none of them. */
    public List<String> placesOf(Collection<String> words) {
        List<String> needles = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList();
        Set<String> places = new LinkedHashSet<>();
        // The history of a whole suite repeats the same few names and states in most of its cells.
        Set<String> clean = new HashSet<>();
        for (String table : tables()) {
            jdbc.query("select * from " + table, row -> {
                ResultSetMetaData columns = row.getMetaData();
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    String text = text(row.getObject(column));
                    if (!clean.contains(text)) {
                        List<String> found = found(needles, text);
                        String place = table + "." + columns.getColumnName(column) + ": ";
                        found.forEach(word -> places.add(place + word));
                        if (found.isEmpty()) {
                            clean.add(text);
                        }
                    }
                }
            });
        }
        return List.copyOf(places);
    }

    private static List<String> found(List<String> needles, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return needles.stream().filter(lower::contains).toList();
    }

    /** How many rows were there to search, so that an empty database cannot pass for a clean one. */
    public long rows() {
        return tables().stream()
                .mapToLong(table -> jdbc.queryForObject("select count(*) from " + table, Long.class))
                .sum();
    }

    private List<String> tables() {
        return jdbc.queryForList("""
                        select table_name from information_schema.tables
                        where upper(table_name) like 'ACT\\_%' escape '\\' and table_type = 'BASE TABLE'""", String.class)
                .stream()
                .filter(table -> !ACCOUNTS.equalsIgnoreCase(table))
                .toList();
    }

    private static String text(Object value) {
        try {
            if (value instanceof Clob clob) {
                return clob.getSubString(1, (int) clob.length());
            }
            if (value instanceof java.sql.Blob blob) {
                return text(blob.getBytes(1, (int) blob.length()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (value instanceof byte[] bytes) {
            // Both: serialized text is UTF-8 mostly, and Latin-1 keeps whatever else is there byte by byte.
            return new String(bytes, StandardCharsets.UTF_8) + new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return value == null ? "" : value.toString();
    }
}
