package org.alteractions.journey.testing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queries of tests to the database itself, on H2 and on PostgreSQL. */
@Component
public class TestDatabase {

    private static final Set<String> KEPT = Set.of("chapter", "flyway_schema_history", "stuck_scan");

    private final JdbcClient jdbc;

    TestDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many transactions wait for another one to end. */
    public int held() {
        return jdbc.sql(isH2()
                        ? "select count(*) from information_schema.sessions where blocker_id is not null"
                        : "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }

    /** How many other sessions are in the middle of a statement; H2 does not say of an insert that it waits. */
    public int busy() {
        return isH2()
                ? jdbc.sql("""
                        select count(*) from information_schema.sessions
                        where executing_statement is not null and session_id <> session_id()""")
                        .query(Integer.class)
                        .single()
                : held();
    }

    /** Empties our own tables between two stories; the chapters and the engine's tables stay. */
    void empty() {
        if (isH2()) {
            jdbc.sql("set referential_integrity false").update();
            ours().forEach(table -> jdbc.sql("truncate table " + table).update());
            jdbc.sql("set referential_integrity true").update();
        } else {
            jdbc.sql("truncate table " + String.join(", ", ours())).update();
        }
        // Two people who end an instance at once may leave it running in the history (camunda-bpm-platform#3313).
        jdbc.sql("""
                delete from act_hi_procinst where end_time_ is null
                and id_ not in (select proc_inst_id_ from act_ru_execution)""").update();
    }

    private List<String> ours() {
        return jdbc.sql("""
                select table_name from information_schema.tables
                where lower(table_schema) = 'public' and table_type = 'BASE TABLE'
                and lower(table_name) not like 'act\\_%' escape '\\'""")
                .query(String.class)
                .list().stream()
                .filter(table -> !KEPT.contains(table.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private boolean isH2() {
        return jdbc.sql("select count(*) from information_schema.schemata where schema_name = 'PUBLIC'")
                .query(Long.class)
                .single() > 0;
    }
}
