package org.alteractions.journey.process.stuck;

import static org.alteractions.journey.process.stuck.StuckQuery.wallClock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.process.Message;
import org.springframework.stereotype.Component;

/** Waits for a message that lasts too long, or that nobody sends. A wait with a date ahead is no stuck case. */
@Component
class StuckWaits implements StuckFinder {

    private static final String INHERITED = "";
    private static final List<String> SENT = Stream.of(Message.values()).map(Message::id).toList();

    private static final String WAITS = """
            select %%s, e.act_id_ node, s.id_ subject, s.created_ created, s.event_name_ message,
                case when s.event_name_ in (:sent) then 1 else 0 end known
            from act_ru_event_subscr s
            join act_ru_execution e on e.id_ = s.execution_id_
            join act_ru_execution p on p.id_ = e.proc_inst_id_
            join act_re_procdef pd on pd.id_ = p.proc_def_id_
            left join %1$s own(process, step, latest) on own.process = pd.key_ and own.step = e.act_id_
            left join %1$s common(process, step, latest) on common.process = pd.key_ and common.step = ''
            where s.event_type_ = 'message' and e.suspension_state_ = 1
            and (s.event_name_ not in (:sent)
                or s.created_ < coalesce(own.latest, common.latest) and e.is_active_ and e.act_id_ is not null
                and not exists (select 1 from act_ru_task t where t.execution_id_ = e.id_)
                and not exists (select 1 from act_ru_execution o where o.parent_id_ = e.id_ or o.super_exec_ = e.id_)
                and not exists (select 1 from act_ru_job j where j.execution_id_ = e.id_ and j.type_ = 'timer'
                    and j.duedate_ >= :now and j.retries_ > 0))""";

    private final StuckQuery query;
    private final StuckRules rules;
    
    StuckWaits(StuckQuery query, StuckRules rules) {
        this.query = query;
        this.rules = rules;
    }

    @Override
    public List<StuckCase> find(StuckScope scope, Instant now) {
        List<List<String>> steps = rules.processes().entrySet().stream()
                .flatMap(process -> Stream.concat(Stream.of(INHERITED), process.getValue().steps().keySet().stream())
                        .map(node -> List.of(process.getKey(), node)))
                .toList();
        String limits = StuckQuery.values(
                steps, step -> step, step -> now.minus(rules.expected(step.get(0), step.get(1))));
        return query.rows(WAITS.formatted(limits), scope, Map.of("sent", SENT, "now", wallClock(now)), this::wait);
    }

    private StuckCase wait(ResultSet row, int number) throws SQLException {
        StuckPlace place = StuckQuery.place(row);
        Instant begun = wallClock(row, "created");
        boolean known = row.getInt("known") == 1;
        return new StuckCase(StuckQuery.reference(row), StuckQuery.chapter(row), rules.phase(place.process()), place,
                known ? rules.awaited(place.process(), place.node()) : StuckReason.MESSAGE_NOBODY_SENDS,
                known ? begun.plus(rules.expected(place.process(), place.node())) : begun, StuckAttempts.NONE,
                "message " + row.getString("message"));
    }
}
