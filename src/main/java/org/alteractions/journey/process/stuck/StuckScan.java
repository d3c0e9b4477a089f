package org.alteractions.journey.process.stuck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Records which cases are stuck, and closes the states that are over. One node scans at a time. */
@Component
public class StuckScan {

    private final StuckCases cases;
    private final StuckRegister register;
    private final JobTakes takes;
    private final StuckNews news;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StuckScan(StuckCases cases, StuckRegister register, JobTakes takes, StuckNews news, JdbcClient jdbc,
            TransactionTemplate transaction, Clock clock) {
        this.cases = cases;
        this.register = register;
        this.takes = takes;
        this.news = news;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Also right after an operator has mended something, so that the list is up to date. */
    public void scan() {
        transaction.executeWithoutResult(status -> {
            if (jdbc.sql("select id from stuck_scan where id = 1 for update skip locked").query(Integer.class)
                    .optional().isPresent()) {
                record(clock.instant());
            }
        });
    }

    private void record(Instant now) {
        takes.count();
        Map<String, StuckCase> found = cases.find(StuckScope.ALL).stream()
                .collect(Collectors.toMap(StuckCase::key, Function.identity()));
        Map<String, StuckRow> known = register.open().stream()
                .collect(Collectors.toMap(row -> row.state().key(), Function.identity()));
        register.add(found.values().stream().filter(state -> !known.containsKey(state.key())).toList(), now);
        register.change(found.values().stream()
                .filter(state -> known.containsKey(state.key()) && known.get(state.key()).differs(state))
                .toList());
        Set<String> suspended = found.values().stream()
                .filter(state -> state.reason() == StuckReason.SUSPENDED)
                .map(state -> state.place().instance())
                .collect(Collectors.toSet());
        // A suspended instance keeps its states: they would be new once it goes on.
        register.solve(known.entrySet().stream()
                .filter(row -> !found.containsKey(row.getKey())
                        && !suspended.contains(Objects.toString(row.getValue().state().place().instance())))
                .map(Map.Entry::getValue)
                .toList(), now);
        register.seen(now);
        jdbc.sql("update stuck_scan set scanned_at = ? where id = 1").param(StuckRow.at(now)).update();
        news.tell(register.open(), now);
    }

    /** Moment of the last scan, of any node. */
    public Instant last() {
        return jdbc.sql("select scanned_at from stuck_scan where id = 1").query(StuckScan::scannedAt).single();
    }

    private static Instant scannedAt(ResultSet row, int number) throws SQLException {
        return StuckQuery.moment(row, "scanned_at");
    }
}
