package org.alteractions.journey.process.stuck;

import static org.alteractions.journey.process.stuck.StuckRow.at;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.alteractions.journey.id.ChapterId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stuck cases as the last scan found them: one statement however many instances run, for pages and metrics. A state
 * keeps the moment since when it has been stuck through retries and migrations.
 */
@Component
public class StuckRegister {

    private static final int LONGEST_DETAIL = 400;
    private static final int LONGEST_ERROR = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final StuckRules rules;

    StuckRegister(JdbcClient jdbc, JdbcTemplate batches, StuckRules rules) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rules = rules;
    }

    public StuckReport of(Collection<ChapterId> chapters) {
        return chapters.isEmpty()
                ? new StuckReport(List.of())
                : report(jdbc.sql("select * from stuck_case where solved_at is null and chapter in (:chapters)")
                        .param("chapters", chapters.stream().map(ChapterId::value).toList())
                        .query(StuckRow::of)
                        .list());
    }

    /** All chapters, for operators. */
    public StuckReport all() {
        return report(open());
    }

    /** The states that were told at this moment, for the mail that tells them. */
    public StuckReport toldAt(Instant moment) {
        return report(jdbc.sql("select * from stuck_case where told_at = :moment").param("moment", at(moment))
                .query(StuckRow::of).list());
    }

    /** The states that were escalated at this moment. */
    public StuckReport escalatedAt(Instant moment) {
        return report(jdbc.sql("select * from stuck_case where escalated_at = :moment").param("moment", at(moment))
                .query(StuckRow::of).list());
    }

    List<StuckRow> open() {
        return jdbc.sql("select * from stuck_case where solved_at is null order by id").query(StuckRow::of).list();
    }

    void add(List<StuckCase> found, Instant now) {
        batches.batchUpdate("""
                insert into stuck_case (open_key, cause_key, reference, chapter, phase, process, definition, node,
                    instance, subject, reason, stuck_since, attempts, last_error, last_error_at, next_try_at, detail,
                    first_seen_at, last_seen_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                found.stream().map(state -> inserted(state, now)).toList());
    }

    private static Object[] inserted(StuckCase state, Instant now) {
        StuckPlace place = state.place();
        StuckAttempts attempts = state.attempts();
        return new Object[] {state.key(), state.causeKey(),
            state.reference() == null ? null : state.reference().value(),
            state.chapter() == null ? null : state.chapter().value(), state.phase().name(), place.process(),
            place.definition(), place.node(), place.instance(), place.subject(), state.reason().name(),
            at(state.since()), attempts.count(), cut(attempts.lastError(), LONGEST_ERROR), at(attempts.lastAt()),
            at(attempts.next()), cut(state.detail(), LONGEST_DETAIL), at(now), at(now)};
    }

    /** What the scan found of known states. The moment since when a case is stuck only moves back. */
    void change(List<StuckCase> found) {
        batches.batchUpdate("""
                update stuck_case set definition = ?, instance = ?, subject = ?, attempts = ?, last_error = ?,
                    last_error_at = ?, next_try_at = ?, detail = ?, stuck_since = least(stuck_since, ?)
                where open_key = ?""",
                found.stream().map(state -> new Object[] {state.place().definition(), state.place().instance(),
                    state.place().subject(), state.attempts().count(),
                    cut(state.attempts().lastError(), LONGEST_ERROR), at(state.attempts().lastAt()),
                    at(state.attempts().next()), cut(state.detail(), LONGEST_DETAIL), at(state.since()),
                    state.key()}).toList());
    }

    void seen(Instant now) {
        jdbc.sql("update stuck_case set last_seen_at = ? where solved_at is null").param(at(now)).update();
    }

    void solve(List<StuckRow> gone, Instant now) {
        mark("update stuck_case set solved_at = ?, open_key = null where id = ?", gone, now);
    }

    void told(List<StuckRow> rows, Instant now) {
        mark("update stuck_case set told_at = ? where id = ?", rows, now);
    }

    void escalated(List<StuckRow> rows, Instant now) {
        mark("update stuck_case set escalated_at = ? where id = ?", rows, now);
    }

    private void mark(String sql, List<StuckRow> rows, Instant now) {
        batches.batchUpdate(sql, rows.stream().map(row -> new Object[] {at(now), row.id()}).toList());
    }

    private StuckReport report(List<StuckRow> rows) {
        return StuckReport.of(rows.stream().map(StuckRow::state).toList(), rules::of);
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
