package org.alteractions.journey.process.stuck;

import static org.alteractions.journey.process.stuck.StuckQuery.wallClock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Instances whose phase takes longer than it should, and suspended ones. */
@Component
class StuckInstances implements StuckFinder {

    // Only the age comes from the history; that an instance runs is in the runtime tables.
    private static final String OLD = """
            select %%s, cast(null as varchar(64)) node, p.id_ subject, h.start_time_ begun
            from %s w(process, latest)
            join act_re_procdef pd on pd.key_ = w.process
            join act_ru_execution p on p.proc_def_id_ = pd.id_ and p.parent_id_ is null
            join act_ru_execution e on e.id_ = p.id_
            join act_hi_procinst h on h.id_ = p.id_
            where h.start_time_ < w.latest and p.suspension_state_ = 1""";

    private static final String SUSPENDED = """
            select %s, cast(null as varchar(64)) node, p.id_ subject
            from act_ru_execution p
            join act_ru_execution e on e.id_ = p.id_
            join act_re_procdef pd on pd.id_ = p.proc_def_id_
            where p.parent_id_ is null and p.suspension_state_ = 2""";

    private final StuckQuery query;
    private final StuckRules rules;

    StuckInstances(StuckQuery query, StuckRules rules) {
        this.query = query;
        this.rules = rules;
    }

    @Override
    public List<StuckCase> find(StuckScope scope, Instant now) {
        String limits = StuckQuery.values(List.copyOf(rules.processes().keySet()), List::of,
                process -> now.minus(rules.expected(process, null)));
        return Stream.concat(
                query.rows(OLD.formatted(limits), scope, Map.of(), (row, number) -> old(row)).stream(),
                query.rows(SUSPENDED, scope, Map.of(), (row, number) ->
                        found(row, StuckReason.SUSPENDED, now)).stream()).toList();
    }

    private StuckCase old(ResultSet row) throws SQLException {
        return found(row, StuckReason.PHASE_TOO_LONG,
                wallClock(row, "begun").plus(rules.expected(row.getString("process"), null)));
    }

    private StuckCase found(ResultSet row, StuckReason reason, Instant since) throws SQLException {
        StuckPlace place = StuckQuery.place(row);
        return new StuckCase(StuckQuery.reference(row), StuckQuery.chapter(row), rules.phase(place.process()), place,
                reason, since, StuckAttempts.NONE, "");
    }
}
