package org.alteractions.journey.process.stuck;

import static org.alteractions.journey.process.stuck.StuckQuery.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;

/**
 * A state as it is recorded.
 *
 * @param told      null as long as nobody was told
 * @param escalated null as long as the national role was not told
 */
record StuckRow(long id, StuckCase state, Instant firstSeen, Instant told, Instant escalated) {

    static StuckRow of(ResultSet row, int number) throws SQLException {
        StuckPlace place = new StuckPlace(row.getString("process"), row.getString("definition"),
                row.getString("node"), row.getString("instance"), row.getString("subject"));
        StuckAttempts attempts = new StuckAttempts(row.getInt("attempts"), row.getString("last_error"),
                moment(row, "last_error_at"), moment(row, "next_try_at"));
        StuckCase state = new StuckCase(CaseReference.of(row.getString("reference")),
                ChapterId.of(row.getString("chapter")), Phase.valueOf(row.getString("phase")), place,
                StuckReason.valueOf(row.getString("reason")), moment(row, "stuck_since"), attempts,
                row.getString("detail"));
        return new StuckRow(row.getLong("id"), state, moment(row, "first_seen_at"), moment(row, "told_at"),
                moment(row, "escalated_at"));
    }

    /** Whether the row says something else of the same state than what was found now. */
    boolean differs(StuckCase now) {
        return !state.place().equals(now.place()) || state.attempts().count() != now.attempts().count()
                || !Objects.equals(at(state.attempts().next()), at(now.attempts().next()))
                || now.since().isBefore(state.since());
    }

    static OffsetDateTime at(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MILLIS)
                .atOffset(ZoneOffset.UTC);
    }
}
