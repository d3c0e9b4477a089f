package org.alteractions.journey.process.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.waiting.Wait.TaskFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what running cases wait for. It reads the engine's runtime tables, because the engine's queries return tasks
 * without business key and groups, which costs a query for each row. The number of statements is constant. The caller
 * decides which cases its user may see.
 */
@Component
public class Waits {

    private static final Comparator<Wait> EARLIEST_FIRST =
            Comparator.comparing(Wait::until, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Wait::what);

    /** A season's task names the dossier that it concerns in a variable of its own scope or of one around it. */
    private static final String CONCERNED = """
            (select max(v.text_) from act_ru_variable v where v.name_ = 'teamDossier'
             and v.execution_id_ in (e.id_, e.parent_id_, e.proc_inst_id_))""";

    private static final String TASKS = """
            select t.id_ task, t.proc_def_id_ definition, t.task_def_key_ step, t.due_date_ due,
                t.follow_up_date_ follow_up, t.assignee_ assignee, t.tenant_id_ chapter, link.group_id_ candidates,
                coalesce(%s, p.business_key_) reference
            from act_ru_task t
            join act_ru_execution e on e.id_ = t.execution_id_
            join act_ru_execution p on p.id_ = t.proc_inst_id_
            left join act_ru_identitylink link on link.task_id_ = t.id_ and link.type_ = 'candidate'
            where t.tenant_id_ in (:chapters) and t.suspension_state_ = 1""".formatted(CONCERNED);

    // An active execution at a node other than a task waits there; the timers on its way out belong to it.
    private static final String EVENTS = """
            select e.proc_def_id_ definition, e.act_id_ step, e.tenant_id_ chapter,
                coalesce(%s, p.business_key_) reference, min(j.duedate_) due
            from act_ru_execution e
            join act_ru_execution p on p.id_ = e.proc_inst_id_
            left join act_ru_job j on j.execution_id_ = e.id_ and j.type_ = 'timer'
            where p.business_key_ in (:references) and e.is_active_ and e.act_id_ is not null
            and not exists (select 1 from act_ru_task t where t.execution_id_ = e.id_)
            group by e.id_, e.parent_id_, e.proc_inst_id_, e.proc_def_id_, e.act_id_, e.tenant_id_, p.business_key_"""
            .formatted(CONCERNED);

    private final JdbcClient jdbc;
    private final WaitingModels models;

    Waits(JdbcClient jdbc, WaitingModels models) {
        this.jdbc = jdbc;
        this.models = models;
    }

    /** Open tasks of the chapters, earliest due date first. */
    public List<Wait> tasks(Collection<ChapterId> chapters) {
        if (chapters.isEmpty()) {
            return List.of();
        }
        Map<String, Wait> tasks = new LinkedHashMap<>();
        named(jdbc.sql(TASKS)
                .param("chapters", chapters.stream().map(ChapterId::value).toList())
                .query(Waits::task)
                .list())
                .forEach(task -> tasks.merge(task.task().id(), task, Waits::joined));
        return tasks.values().stream().sorted(EARLIEST_FIRST).toList();
    }

    /** Events that the cases wait for, without their tasks. */
    public List<Wait> events(Collection<CaseReference> references) {
        return references.isEmpty()
                ? List.of()
                : named(jdbc.sql(EVENTS)
                        .param("references", references.stream().map(CaseReference::value).distinct().toList())
                        .query(Waits::event)
                        .list())
                        .filter(wait -> !wait.what().isEmpty())
                        .sorted(EARLIEST_FIRST)
                        .toList();
    }

    /** A row of the engine's tables; the model names it once the query has ended and its connection is free. */
    private record Row(String definition, String step, Wait found) {}

    private static Row task(ResultSet row, int number) throws SQLException {
        String group = row.getString("candidates");
        return row(row, new TaskFacts(row.getString("task"), "", Stream.ofNullable(group).toList(),
                row.getString("assignee"), moment(row, "follow_up")));
    }

    private static Row event(ResultSet row, int number) throws SQLException {
        return row(row, null);
    }

    private static Row row(ResultSet row, TaskFacts task) throws SQLException {
        return new Row(row.getString("definition"), row.getString("step"), new Wait(
                CaseReference.of(row.getString("reference")), chapter(row), null, "", task, moment(row, "due")));
    }

    private Stream<Wait> named(List<Row> rows) {
        WaitingModels.Nodes nodes = models.of(rows.stream().map(Row::definition).collect(Collectors.toSet()));
        return rows.stream().map(row -> named(row.found(), nodes.at(row.definition(), row.step())));
    }

    private static Wait named(Wait found, WaitingModels.Node node) {
        TaskFacts task = found.task();
        return new Wait(found.reference(), found.chapter(), node.place(),
                found.isTask() || node.waits() ? node.name() : "",
                task == null ? null
                        : new TaskFacts(task.id(), node.form(), task.groups(), task.assignee(), task.followUp()),
                found.until());
    }

    private static Wait joined(Wait one, Wait other) {
        List<String> groups = new ArrayList<>(one.task().groups());
        other.task().groups().stream().filter(group -> !groups.contains(group)).forEach(groups::add);
        return new Wait(one.reference(), one.chapter(), one.place(), one.what(), new TaskFacts(one.task().id(),
                one.task().form(), groups, one.task().assignee(), one.task().followUp()), one.until());
    }

    private static ChapterId chapter(ResultSet row) throws SQLException {
        return ChapterId.of(row.getString("chapter"));
    }

    // The engine's columns have no zone and contain the wall clock of the JVM, which is Europe/Paris.
    private static Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toLocalDateTime().atZone(WallClock.PARIS).toInstant();
    }
}
