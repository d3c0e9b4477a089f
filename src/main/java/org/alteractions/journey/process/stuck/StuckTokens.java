package org.alteractions.journey.process.stuck;

import static org.alteractions.journey.process.stuck.StuckQuery.moment;
import static org.alteractions.journey.process.stuck.StuckQuery.wallClock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tokens that nothing will ever move: no task, job, message, called instance or computation belongs to them. Also
 * computations that failed, and open incidents that no other finder explains.
 */
@Component
class StuckTokens implements StuckFinder {

    // The engine's runtime tables do not tell since when; the history is asked for the age of the rows found alone.
    private static final String DEAD = """
            select %s, e.act_id_ node, e.id_ subject,
                (select min(h.start_time_) from act_hi_actinst h where h.id_ = e.act_inst_id_) begun
            from act_ru_execution e
            join act_ru_execution p on p.id_ = e.proc_inst_id_
            join act_re_procdef pd on pd.id_ = p.proc_def_id_
            where e.is_active_ and e.act_id_ is not null and e.suspension_state_ = 1
            and not exists (select 1 from act_ru_task t where t.execution_id_ = e.id_)
            and not exists (select 1 from act_ru_job j where j.execution_id_ = e.id_
                and j.handler_type_ <> 'timer-task-listener')
            and not exists (select 1 from act_ru_event_subscr s where s.execution_id_ = e.id_)
            and not exists (select 1 from act_ru_ext_task x where x.execution_id_ = e.id_)
            and not exists (select 1 from act_ru_execution o where o.parent_id_ = e.id_)
            and not exists (select 1 from act_ru_execution o where o.super_exec_ = e.id_)
            and not exists (select 1 from long_step l where l.execution = e.id_)""";

    private static final String LONG_STEPS = """
            select %s, e.act_id_ node, l.execution subject, l.attempts attempts, l.claimed_until claimed
            from long_step l
            join act_ru_execution e on e.id_ = l.execution
            join act_ru_execution p on p.id_ = e.proc_inst_id_
            join act_re_procdef pd on pd.id_ = p.proc_def_id_
            where l.attempts >= :most and (l.claimed_until is null or l.claimed_until < :now)""";

    /** A copy at the calling instances has another root; failed jobs and computations are found by themselves. */
    private static final String INCIDENTS = """
            select %s, i.activity_id_ node, i.id_ subject, i.incident_timestamp_ begun, i.incident_type_ kind
            from act_ru_incident i
            left join act_ru_execution e on e.id_ = i.execution_id_
            left join act_ru_execution p on p.id_ = i.proc_inst_id_
            left join act_re_procdef pd on pd.id_ = i.proc_def_id_
            where i.id_ = i.root_cause_incident_id_
            and not exists (select 1 from act_ru_job j where j.id_ = i.configuration_)
            and not exists (select 1 from long_step l where l.execution = i.configuration_)
            and not exists (select 1 from outbox_mail m where cast(m.id as varchar(64)) = i.configuration_
                and m.state in ('FAILED', 'UNCERTAIN'))""";

    private static final int MOST_ATTEMPTS = 3;

    private final StuckQuery query;
    private final StuckRules rules;

    StuckTokens(StuckQuery query, StuckRules rules) {
        this.query = query;
        this.rules = rules;
    }

    @Override
    public List<StuckCase> find(StuckScope scope, Instant now) {
        List<StuckCase> dead = query.rows(DEAD, scope, Map.of(), (row, number) -> found(row,
                StuckReason.NOTHING_MOVES_IT, wallClock(row, "begun"), now, StuckAttempts.NONE, ""));
        List<StuckCase> computations = query.rows(LONG_STEPS, scope,
                Map.of("most", MOST_ATTEMPTS, "now", now.atOffset(ZoneOffset.UTC)),
                (row, number) -> found(row, StuckReason.LONG_STEP_FAILED, moment(row, "claimed"), now,
                        new StuckAttempts(row.getInt("attempts"), null, moment(row, "claimed"), null), ""));
        List<StuckCase> incidents = query.rows(INCIDENTS, scope, Map.of(), (row, number) -> found(row,
                StuckReason.OPEN_INCIDENT, wallClock(row, "begun"), now, StuckAttempts.NONE,
                "incident " + row.getString("kind")));
        return Stream.of(dead, computations, incidents).flatMap(List::stream).toList();
    }

    private StuckCase found(ResultSet row, StuckReason reason, Instant since, Instant now, StuckAttempts attempts,
            String detail) throws SQLException {
        StuckPlace place = StuckQuery.place(row);
        return new StuckCase(StuckQuery.reference(row), StuckQuery.chapter(row), rules.phase(place.process()), place,
                reason, since == null ? now : since, attempts, detail);
    }
}
