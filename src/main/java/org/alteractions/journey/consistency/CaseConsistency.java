package org.alteractions.journey.consistency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.intervention.CaseChecks;
import org.alteractions.journey.process.stuck.StuckAttempts;
import org.alteractions.journey.process.stuck.StuckCase;
import org.alteractions.journey.process.stuck.StuckFinder;
import org.alteractions.journey.process.stuck.StuckPlace;
import org.alteractions.journey.process.stuck.StuckReason;
import org.alteractions.journey.process.stuck.StuckRules;
import org.alteractions.journey.process.stuck.StuckScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares running instances and cases both ways, in four statements. An instance whose next step is about to run is
 * left out: it is on its way to another state.
 */
@Component
public class CaseConsistency implements StuckFinder, CaseChecks {

    private static final String CASES = """
            with cases(kind, reference, chapter, state) as (
                select 'dossier', reference, chapter, state from dossier
                union all select 'application', a.number, s.chapter, a.state
                    from application a join season s on s.reference = a.season
                union all select 'season', reference, chapter, state from season
                union all select 'presentation', p.reference, s.chapter, p.state
                    from presentation p join season s on s.reference = p.season
                union all select 'cafe-select', c.reference, s.chapter, c.state
                    from cafe_select c join season s on s.reference = c.season
                union all select 'seminar', m.reference, s.chapter, m.state
                    from seminar m join season s on s.reference = m.season
                union all select 'cafe-select', s.reference || '/cafe-select', s.chapter, 'EXPECTED' from season s
                    where not exists (select 1 from cafe_select c where c.season = s.reference)
                union all select 'seminar', s.reference || '/seminar', s.chapter, 'EXPECTED' from season s
                    where not exists (select 1 from seminar m where m.season = s.reference))
            """;

    private static final String MOVING = """
            exists (select 1 from act_ru_job j where j.root_proc_inst_id_ = p.root_proc_inst_id_
                and j.type_ = 'message' and j.retries_ > 0)""";

    private static final String INSTANCES = CASES + """
            select pd.key_ process, p.proc_def_id_ definition, cast(null as varchar(64)) node, p.id_ instance,
                p.tenant_id_ chapter, p.business_key_ reference, c.state state,
                case when c.reference is not null then 'ENDED_CASE_RUNS'
                    when p.business_key_ is null
                        or exists (select 1 from cases o where o.reference = p.business_key_) then 'WRONG_KEY'
                    else 'ENGINE_WITHOUT_CASE' end kind
            from act_ru_execution p
            join act_re_procdef pd on pd.id_ = p.proc_def_id_
            join %s k(process, kind) on k.process = pd.key_
            left join cases c on c.kind = k.kind and c.reference = p.business_key_
            left join %s a(process, step, state) on a.process = pd.key_ and a.step = '' and a.state = c.state
            where p.parent_id_ is null and a.process is null and not %s""";

    private static final String MISSING = CASES + """
            select r.process process, cast(null as varchar(64)) definition, cast(null as varchar(64)) node,
                cast(null as varchar(64)) instance, c.chapter chapter, c.reference reference, c.state state,
                'CASE_WITHOUT_ENGINE' kind
            from cases c
            join %s r(process, kind, state) on r.kind = c.kind and r.state = c.state
            where not exists (select 1 from act_ru_execution p join act_re_procdef pd on pd.id_ = p.proc_def_id_
                where p.business_key_ = c.reference and pd.key_ = r.process)""";

    private static final String STEPS = CASES + """
            select pd.key_ process, p.proc_def_id_ definition, e.act_id_ node, p.id_ instance,
                p.tenant_id_ chapter, p.business_key_ reference, c.state state, 'WRONG_STEP' kind
            from act_ru_execution e
            join act_ru_execution p on p.id_ = e.proc_inst_id_
            join act_re_procdef pd on pd.id_ = p.proc_def_id_
            join %s k(process, kind) on k.process = pd.key_
            join cases c on c.kind = k.kind and c.reference = p.business_key_
            join (select distinct process, step from %s x(process, step, state) where step <> '') s
                on s.process = pd.key_ and s.step = e.act_id_
            left join %s a(process, step, state) on a.process = pd.key_ and a.step = e.act_id_ and a.state = c.state
            where e.is_active_ and a.process is null and not %s""";

    private static final String GHOSTS = """
            select h.proc_def_key_ process, h.proc_def_id_ definition, cast(null as varchar(64)) node, h.id_ instance,
                h.tenant_id_ chapter, h.business_key_ reference, 'running in the history' state, 'GHOST_HISTORY' kind
            from act_hi_procinst h
            where h.end_time_ is null and not exists (select 1 from act_ru_execution p where p.id_ = h.id_)""";

    private final JdbcClient jdbc;
    private final StuckRules rules;
    private final List<String> statements;

    CaseConsistency(JdbcClient jdbc, StuckRules rules, CaseStates states) {
        this.jdbc = jdbc;
        this.rules = rules;
        String kinds = values(states.kinds());
        String allowed = values(states.allowed());
        this.statements = List.of(INSTANCES.formatted(kinds, allowed, MOVING),
                MISSING.formatted(values(states.required())),
                STEPS.formatted(kinds, allowed, allowed, MOVING), GHOSTS);
    }

    @Override
    public List<StuckCase> find(StuckScope scope, Instant now) {
        return List.copyOf(statements.stream()
                .flatMap(sql -> jdbc.sql(sql).query((row, number) -> found(row, now)).list().stream())
                .collect(Collectors.toMap(CaseConsistency::state, Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(found -> found.place().process())),
                        LinkedHashMap::new))
                .values());
    }

    @Override
    public Set<String> disagreements() {
        return find(StuckScope.ALL, Instant.EPOCH).stream().map(CaseConsistency::state).collect(Collectors.toSet());
    }

    /** A case and the instances that its process has called disagree for one cause. */
    private static String state(StuckCase found) {
        return String.join("/", found.reference() == null ? found.place().instance() : found.reference().value(),
                found.detail(), String.valueOf(found.place().node()));
    }

    private StuckCase found(ResultSet row, Instant now) throws SQLException {
        String process = row.getString("process");
        String state = row.getString("state");
        return new StuckCase(CaseReference.of(row.getString("reference")), ChapterId.of(row.getString("chapter")),
                rules.phase(process),
                new StuckPlace(process, row.getString("definition"), row.getString("node"),
                        row.getString("instance"), null),
                StuckReason.CASE_DISAGREES, now, StuckAttempts.NONE,
                Disagreement.valueOf(row.getString("kind")).key() + (state == null ? "" : ": case is " + state));
    }

    // The rows come from a file of ours, which CaseStatesTest checks.
    private static String values(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(text -> "'" + text.replaceAll("[^A-Za-z0-9_-]", "") + "'")
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", ", "(values ", ")"));
    }
}
