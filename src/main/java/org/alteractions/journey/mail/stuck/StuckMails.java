package org.alteractions.journey.mail.stuck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
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
 * Mails that were refused, whose delivery is uncertain, or that do not leave. A mail that failed in every attempt found
 * no mail server: it waits, like the others behind the same server.
 */
@Component
class StuckMails implements StuckFinder {

    /** One more than the sender's pauses. */
    private static final int ALL_ATTEMPTS = 4;

    private static final String MAILS = """
            select m.id, m.reference, m.chapter, m.template, m.state, m.attempts, m.created_at, m.next_attempt_at,
                p.id_ instance, p.proc_def_id_ definition, pd.key_ process
            from outbox_mail m
            left join act_ru_execution p on p.id_ = m.instance
            left join act_re_procdef pd on pd.id_ = p.proc_def_id_
            where m.state in ('FAILED', 'UNCERTAIN')
            or m.state in ('PENDING', 'SENDING') and m.created_at < :latest
                and (m.attempts > 0 or m.next_attempt_at < :latest)""";

    private final JdbcClient jdbc;
    private final StuckRules rules;

    StuckMails(JdbcClient jdbc, StuckRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    @Override
    public List<StuckCase> find(StuckScope scope, Instant now) {
        OffsetDateTime latest = now.minus(rules.after(StuckReason.MAIL_WAITING)).atOffset(ZoneOffset.UTC);
        return jdbc.sql(MAILS).param("latest", latest).query((row, number) -> mail(row)).list();
    }

    private StuckCase mail(ResultSet row) throws SQLException {
        int attempts = row.getInt("attempts");
        String process = row.getString("process");
        StuckReason reason = switch (row.getString("state")) {
            case "FAILED" -> attempts < ALL_ATTEMPTS ? StuckReason.MAIL_REFUSED : StuckReason.MAIL_WAITING;
            case "UNCERTAIN" -> StuckReason.MAIL_UNCERTAIN;
            default -> StuckReason.MAIL_WAITING;
        };
        Instant next = moment(row, "next_attempt_at");
        Instant written = moment(row, "created_at");
        return new StuckCase(CaseReference.of(row.getString("reference")), ChapterId.of(row.getString("chapter")),
                rules.phase(process == null ? "" : process),
                new StuckPlace(process == null ? "" : process, row.getString("definition"), null,
                        row.getString("instance"), row.getString("id")),
                reason, attempts > 0 || next == null ? written : next,
                new StuckAttempts(attempts, null, null, "PENDING".equals(row.getString("state")) ? next : null),
                "mail " + row.getString("template"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
