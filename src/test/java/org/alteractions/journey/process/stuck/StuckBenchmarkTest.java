package org.alteractions.journey.process.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.alteractions.journey.benchmark.Figures;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.testing.PostgresForStories;
import org.alteractions.journey.testing.ids.MissionJourneySteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The scan and the list of stuck cases with 100,000 running instances on PostgreSQL. */
@Tag("benchmark")
class StuckBenchmarkTest {

    private static final int INSTANCES = 100_000;
    private static final int READINGS = 100;
    private static final String CHAPTER = "case g % 2 when 0 then 'nantes' else 'paris' end";
    private static final String MODEL =
            "case g % 3 when 0 then 'mission-journey:1' when 1 then 'mission:1' else 'one-year-review:1' end";

    @Test
    void scanAndListAmongManyInstances() throws Exception {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        PostgresForStories.SETTINGS.forEach(builder::setServerConfig);
        try (EmbeddedPostgres postgres = builder.start()) {
            DataSource database = postgres.getPostgresDatabase();
            tables(database);
            JdbcTemplate template = new JdbcTemplate(database);
            fill(template);
            measure(JdbcClient.create(database), template);
        }
    }

    private static void measure(JdbcClient jdbc, JdbcTemplate template) {
        StuckRules rules = new StuckRules(new ClassPathResource("stuck.yaml"));
        StuckQuery query = new StuckQuery(jdbc);
        List<StuckFinder> finders = List.of(new StuckJobs(query, rules), new StuckTasks(query, rules),
                new StuckWaits(query, rules), new StuckTokens(query, rules), new StuckInstances(query, rules));
        StuckRegister register = new StuckRegister(jdbc, template, rules);
        long begun = System.nanoTime();
        List<StuckCase> found = finders.stream()
                .flatMap(finder -> finder.find(StuckScope.ALL, Instant.now()).stream()).toList();
        Figures.atMost("scan of 100,000 running instances", millis(begun), 10_000, "ms");
        assertThat(found).hasSizeGreaterThan(300);
        register.add(found, Instant.now());
        List<Double> readings = IntStream.range(0, READINGS).mapToObj(reading -> {
            long started = System.nanoTime();
            assertThat(register.of(List.of(ChapterId.of("nantes"), ChapterId.of("paris"))).cases()).hasSameSizeAs(found);
            return millis(started);
        }).sorted().toList();
        Figures.atMost("list of stuck cases among 100,000, 19 of 20", readings.get(READINGS * 19 / 20), 500, "ms");
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static void tables(DataSource database) throws Exception {
        Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
        try (Connection connection = database.getConnection()) {
            for (String part : List.of("engine", "identity", "history")) {
                ScriptUtils.executeSqlScript(connection, new ClassPathResource(
                        "org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql"));
            }
        }
    }

    /** A third waits for a team, a third has a task, a third waits for its review; one task in a hundred is late. */
    private static void fill(JdbcTemplate template) {
        template.update("""
                insert into act_re_procdef (id_, rev_, key_, version_, suspension_state_, startable_)
                select k || ':1', 1, k, 1, 1, true from (values ('mission-journey'), ('mission'), ('one-year-review')) v(k)
                """);
        template.update("""
                insert into act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_, business_key_, parent_id_,
                    proc_def_id_, act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_,
                    suspension_state_, cached_ent_state_, sequence_counter_, tenant_id_)
                select 'i' || g, 1, 'i' || g, 'i' || g, 'NAN-26-' || g, null, %1$s, null, null,
                    false, false, true, false, 1, 0, 1, %2$s from generate_series(1, %3$d) g
                union all select 'e' || g, 1, 'i' || g, 'i' || g, null, 'i' || g, %1$s,
                    case g %% 3 when 0 then '%4$s' when 1 then '%5$s' else '%6$s' end, 'a' || g,
                    true, false, true, false, 1, 0, 1, %2$s from generate_series(1, %3$d) g"""
                .formatted(MODEL, CHAPTER, INSTANCES, MissionJourneySteps.RECEIVE_TEAM,
                        MissionSteps.RECORD_CHARTER, OneYearReviewSteps.YEAR_PASSED));
        template.update("""
                insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_)
                select id_, id_, business_key_, 'mission', proc_def_id_, now() - interval '100 days'
                from act_ru_execution where parent_id_ is null""");
        template.update("""
                insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_,
                    create_time_, due_date_, suspension_state_, tenant_id_)
                select 't' || g, 1, 'e' || g, 'i' || g, 'mission:1', 'x', '%3$s', now(),
                    now() + case when g %% 100 = 1 then interval '-9 days' else interval '20 days' end, 1, %1$s
                from generate_series(1, %2$d) g where g %% 3 = 1"""
                .formatted(CHAPTER, INSTANCES, MissionSteps.RECORD_CHARTER));
        template.update("insert into act_id_group (id_, rev_) values ('coordination', 1)");
        template.update("insert into act_id_user (id_, rev_) values ('nantes', 1)");
        template.update("insert into act_id_membership (user_id_, group_id_) values ('nantes', 'coordination')");
        template.update("""
                insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                select 'l' || id_, 1, 'coordination', 'candidate', id_ from act_ru_task""");
        template.update("""
                insert into act_ru_job (id_, rev_, type_, execution_id_, process_instance_id_, process_def_id_, retries_,
                    duedate_, create_time_, suspension_state_, handler_type_, tenant_id_)
                select 'j' || g, 1, 'timer', 'e' || g, 'i' || g, 'one-year-review:1', 3, now() + interval '200 days',
                    now() - interval '165 days', 1, 'timer-intermediate-transition', %s
                from generate_series(1, %d) g where g %% 3 = 2""".formatted(CHAPTER, INSTANCES));
        template.update("""
                insert into act_ru_event_subscr (id_, rev_, event_type_, event_name_, execution_id_, proc_inst_id_,
                    activity_id_, created_, tenant_id_)
                select 's' || g, 1, 'message', 'TeamAssigned', 'e' || g, 'i' || g, '%3$s',
                    now() - interval '100 days', %1$s from generate_series(1, %2$d) g where g %% 3 = 0"""
                .formatted(CHAPTER, INSTANCES, MissionJourneySteps.RECEIVE_TEAM));
        template.execute("analyze");
    }
}
