package org.alteractions.journey.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Clob;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Searches everything that the engine keeps: each column of each ACT_ table that can hold text or bytes. */
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
        List<String> places = new ArrayList<>();
        for (String table : tables()) {
            for (Map<String, Object> row : jdbc.queryForList("select * from " + table)) {
                row.forEach((column, value) -> {
                    String text = text(value).toLowerCase(Locale.ROOT);
                    needles.stream()
                            .filter(text::contains)
                            .forEach(word -> places.add(table + "." + column + ": " + word));
                });
            }
        }
        return places.stream().distinct().toList();
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
