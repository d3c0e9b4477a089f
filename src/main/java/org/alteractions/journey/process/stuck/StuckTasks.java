package org.alteractions.journey.process.stuck;

import static org.alteractions.journey.process.stuck.StuckQuery.wallClock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tasks that are past their due date, or that nobody can take. */
@Component
class StuckTasks implements StuckFinder {

    private static final String TASKS = """
            select * from (select %s, t.task_def_key_ node, t.id_ subject, t.due_date_ due, t.create_time_ created,
                t.assignee_ assignee, u.id_ account, t.follow_up_date_ follow_up, p.tenant_id_ tenant_id_,
                exists (select 1 from act_ru_identitylink link
                    left join act_id_membership m on m.group_id_ = link.group_id_
                    where link.task_id_ = t.id_ and link.type_ = 'candidate'
                    and (m.user_id_ is not null or link.user_id_ is not null)) takeable
                from act_ru_task t
                join act_ru_execution p on p.id_ = t.proc_inst_id_
                join act_ru_execution e on e.id_ = t.execution_id_
                join act_re_procdef pd on pd.id_ = t.proc_def_id_
                left join act_id_user u on u.id_ = t.assignee_
                where t.suspension_state_ = 1) p
            where (p.due < :now or p.assignee is null and not p.takeable)""";

    private final StuckQuery query;
    private final StuckRules rules;

    StuckTasks(StuckQuery query, StuckRules rules) {
        this.query = query;
        this.rules = rules;
    }

    /** @param followUp moment before which nothing can be done; null if it can be done at once */
    private record Row(StuckCase found, Instant followUp) {}

    @Override
    public List<StuckCase> find(StuckScope scope, Instant now) {
        return query.rows(TASKS, scope, Map.of("now", wallClock(now)), this::task).stream()
                .filter(row -> row.followUp() == null || !row.followUp().isAfter(now))
                .map(Row::found)
                .filter(found -> !found.since().plus(patience(found)).isAfter(now))
                .toList();
    }

    private Duration patience(StuckCase found) {
        return rules.after(found.reason(), found.place().process(), found.place().node());
    }

    private Row task(ResultSet row, int number) throws SQLException {
        StuckPlace place = StuckQuery.place(row);
        Instant due = wallClock(row, "due");
        StuckReason reason = reason(row, place);
        Instant since = reason == StuckReason.TASK_WITHOUT_CANDIDATE || due == null ? wallClock(row, "created") : due;
        return new Row(new StuckCase(StuckQuery.reference(row), StuckQuery.chapter(row),
                rules.phase(place.process()), place, reason, since, StuckAttempts.NONE, ""),
                wallClock(row, "follow_up"));
    }

    private StuckReason reason(ResultSet row, StuckPlace place) throws SQLException {
        if (row.getString("assignee") == null) {
            if (!row.getBoolean("takeable")) {
                return StuckReason.TASK_WITHOUT_CANDIDATE;
            }
            return rules.waitsForParticipant(place.process(), place.node())
                    ? rules.awaited(place.process(), place.node())
                    : StuckReason.TASK_UNCLAIMED;
        }
        return row.getString("account") == null ? StuckReason.TASK_OF_LEAVER : StuckReason.TASK_OVERDUE;
    }
}
