package org.alteractions.journey.participant.receipt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores and counts the receipts of each person and page. */
@Component
public class ReceiptService {

    /** How long a receipt is readable. The record of the step keeps the answer itself. */
    private static final Duration READABLE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    ReceiptService(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public Optional<Receipt> last(ReceiptKey key) {
        return jdbc.sql("""
                        select number, digest, lines, ends, sent_at from page_receipt
                        where participant = ? and reference = ? and purpose = ? and about = ?
                        order by number desc limit 1""")
                .params(key.participant().value(), key.reference().value(), key.purpose(), key.about())
                .query((row, count) -> new Receipt(row.getInt("number"), row.getString("digest"),
                        read(row.getString("lines")), row.getBoolean("ends"), row.getTimestamp("sent_at").toInstant()))
                .optional();
    }

    /** Whether a person has sent a final answer about a case in the last day. */
    public boolean hasEnded(ParticipantId participant, CaseReference reference) {
        return jdbc.sql("""
                        select count(*) from page_receipt
                        where participant = ? and reference = ? and ends = true and sent_at > ?""")
                .params(participant.value(), reference.value(),
                        clock.instant().minus(READABLE).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single() > 0;
    }

    /**
     * Stores a receipt in the transaction that sends the answer.
     *
     * @throws org.springframework.dao.DuplicateKeyException if another answer has this number
     */
    @Transactional
    public void record(ReceiptKey key, int number, String digest, List<AnswerLine> lines, boolean ends) {
        jdbc.sql("""
                        insert into page_receipt
                        (purpose, reference, participant, about, number, digest, lines, ends, sent_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(key.purpose(), key.reference().value(), key.participant().value(), key.about(), number, digest,
                        written(lines),
                        ends, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Scheduled(cron = "0 50 * * * *")
    @Transactional
    public void forget() {
        jdbc.sql("update page_receipt set lines = null where lines is not null and sent_at < ?")
                .param(clock.instant().minus(READABLE).atOffset(ZoneOffset.UTC))
                .update();
    }

    private String written(List<AnswerLine> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Lines cannot be written as JSON", e);
        }
    }

    private List<AnswerLine> read(String lines) {
        try {
            return lines == null ? List.of() : json.readValue(lines, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Lines that were kept cannot be read", e);
        }
    }
}
