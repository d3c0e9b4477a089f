package org.alteractions.journey.process.stuck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the engine's runtime tables. A query calls its instance {@code p}, its execution {@code e} and its process
 * definition {@code pd}.
 */
@Component
class StuckQuery {

    /** A season's step names the dossier that it concerns in a variable of the same scope or of one around it. */
    private static final String PLACE = """
            pd.key_ process, p.proc_def_id_ definition, p.proc_inst_id_ instance, p.tenant_id_ chapter,
            coalesce((select max(v.text_) from act_ru_variable v where v.name_ = 'teamDossier'
                and v.execution_id_ in (e.id_, e.parent_id_, e.proc_inst_id_)), p.business_key_) reference""";

    private final JdbcClient jdbc;

    StuckQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param sql with %s for the place's columns, and a where clause at its end */
    <T> List<T> rows(String sql, StuckScope scope, Map<String, ?> params, RowMapper<T> row) {
        JdbcClient.StatementSpec query = jdbc.sql(sql.formatted(PLACE) + (scope.chapters() == null ? ""
                : " and p.tenant_id_ in (:chapters)")).params(params);
        return (scope.chapters() == null ? query : query.param("chapters",
                scope.chapters().stream().map(ChapterId::value).toList())).query(row).list();
    }

    /** A row with the columns of a place, {@code node} and {@code subject}. */
    static StuckPlace place(ResultSet row) throws SQLException {
        String process = row.getString("process");
        return new StuckPlace(process == null ? "" : process, row.getString("definition"), row.getString("node"),
                row.getString("instance"), row.getString("subject"));
    }

    static CaseReference reference(ResultSet row) throws SQLException {
        return CaseReference.of(row.getString("reference"));
    }

    static ChapterId chapter(ResultSet row) throws SQLException {
        return ChapterId.of(row.getString("chapter"));
    }

    /** Of the engine: its columns have no zone and contain the wall clock of the JVM, which is Europe/Paris. */
    static Instant wallClock(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toLocalDateTime().atZone(WallClock.PARIS).toInstant();
    }

    static LocalDateTime wallClock(Instant moment) {
        return moment.atZone(WallClock.PARIS).toLocalDateTime();
    }

    /** Of one of our own tables. */
    static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /**
     * A table of ids and moments inside of a statement, so that each step has its own limit in one statement. Ids come
     * from the configuration.
     */
    static <T> String values(List<T> all, Function<T, List<String>> ids, Function<T, Instant> limit) {
        return all.stream()
                .map(one -> ids.apply(one).stream().map(StuckQuery::literal)
                        .collect(Collectors.joining(", ", "(", ", "))
                        + "timestamp '" + Timestamp.valueOf(wallClock(limit.apply(one))) + "')")
                .collect(Collectors.joining(", ", "(values ", ")"));
    }

    private static String literal(String id) {
        return "'" + id.replaceAll("[^A-Za-z0-9_-]", "") + "'";
    }
}
