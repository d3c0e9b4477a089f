package db.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Adds the normalized texts that the case search reads. The database generates them, so they follow each change of a
 * name, whatever writes it. PostgreSQL requires the word "stored" for such a column, and H2 rejects it.
 */
public class V43__search_words extends BaseJavaMigration {

    /**
     * Characters that do not decompose into a letter and a mark, with their replacements. Hyphens and apostrophes
     * become one hyphen.
     */
    private static final String SINGLE = "ŁłØøĐđÐðĦħŦŧı'’‘ʼ´`′‐‑‒–—ŒÆĲÞ";
    private static final String SINGLE_AS = "llooddddhhtti------------œæĳþ";
    private static final String[][] DOUBLE = {{"œ", "oe"}, {"æ", "ae"}, {"ĳ", "ij"}, {"þ", "th"}, {"ß", "ss"}};

    private static final String FROM = marked().collect(Collectors.joining()) + SINGLE;
    private static final String TO = marked().map(V43__search_words::unmarked).collect(Collectors.joining())
            + SINGLE_AS;

    private static final String PERSON = "name || ' ' || email";
    private static final String CONTACT = "name || ' ' || contact_name || ' ' || contact_email";

    /** A table and the text of its rows. */
    private record Searched(String table, String text) {}

    private static final List<Searched> WORDS = List.of(
            new Searched("structure", CONTACT),
            new Searched("school", CONTACT),
            new Searched("dossier", "reference || ' ' || title"),
            new Searched("application", "number"),
            new Searched("sponsor", "name"),
            new Searched("company", "name"),
            new Searched("coach", PERSON),
            new Searched("interviewer", PERSON),
            new Searched("student", "first_name || ' ' || last_name || ' ' || email"),
            new Searched("presentation", "coalesce(room, '')"),
            new Searched("cafe_select", "place"),
            new Searched("seminar", "place || ' ' || trainer_name || ' ' || trainer_email"),
            new Searched("mission", "coalesce(kick_off_place, '')"),
            new Searched("restitution", "coalesce(place, '')"));

    private static final List<Searched> PHONES = List.of(
            new Searched("structure", "contact_phone"),
            new Searched("coach", "phone"),
            new Searched("student", "phone"));

    /** Tables that grow by the thousand. */
    private static final List<Searched> INDEXED = List.of(
            new Searched("student", "search_words"),
            new Searched("student", "search_phone"),
            new Searched("application", "search_words"));

    /** Whether the extension is there, or whether the application's account may add it. */
    private static final String TRIGRAMS_OFFERED = """
            select count(*) from pg_available_extension_versions
            where name = 'pg_trgm'
            and (installed or trusted and has_database_privilege(current_database(), 'CREATE'))""";
    private static final String TRIGRAMS_SCHEMA = """
            select quote_ident(n.nspname) from pg_extension e join pg_namespace n on n.oid = e.extnamespace
            where e.extname = 'pg_trgm'""";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        boolean isPostgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        String stored = isPostgres ? " stored" : "";
        try (Statement statement = connection.createStatement()) {
            for (Searched one : WORDS) {
                add(statement, one.table(), "search_words", words(one.text()), stored);
            }
            for (Searched one : PHONES) {
                add(statement, one.table(), "search_phone", digits(one.text()), stored);
            }
            // Staff's entries about partners are found by their event.
            statement.execute("create index journal_entry_event on journal_entry (event)");
            statement.execute("create index team_member_student on team_member (student_id)");
            if (isPostgres && !first(statement, TRIGRAMS_OFFERED).equals("0")) {
                index(statement);
            }
        }
    }

    // Without this index the search reads every student. It finds the same.
    private static void index(Statement statement) throws SQLException {
        statement.execute("create extension if not exists pg_trgm");
        String schema = first(statement, TRIGRAMS_SCHEMA);
        for (Searched one : INDEXED) {
            statement.execute("create index %1$s_%2$s on %1$s using gin (%2$s %3$s.gin_trgm_ops)"
                    .formatted(one.table(), one.text(), schema));
        }
    }

    private static String first(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void add(Statement statement, String table, String column, String text, String stored)
            throws SQLException {
        statement.execute("alter table %s add column %s varchar generated always as (%s)%s"
                .formatted(table, column, text, stored));
    }

    // "Le-Goff" becomes "le goff legoff".
    private static String words(String text) {
        String plain = "lower(translate(%s, '%s', '%s'))".formatted(text, quoted(FROM), quoted(TO));
        for (String[] letters : DOUBLE) {
            plain = "replace(%s, '%s', '%s')".formatted(plain, letters[0], letters[1]);
        }
        return "replace(%1$s, '-', ' ') || ' ' || replace(%1$s, '-', '')".formatted(plain);
    }

    private static String digits(String text) {
        String digits = text;
        for (String sign : List.of(" ", "\u00A0", ".", "-", "/", "(", ")", "+")) {
            digits = "replace(%s, '%s', '')".formatted(digits, sign);
        }
        return digits;
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    /** All accented Latin letters, also Vietnamese ones, because SQL cannot decompose them. */
    private static Stream<String> marked() {
        return IntStream.concat(IntStream.rangeClosed('À', 'ɏ'), IntStream.rangeClosed('Ḁ', 'ỹ'))
                .mapToObj(Character::toString)
                .filter(letter -> !unmarked(letter).equals(letter));
    }

    private static String unmarked(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
