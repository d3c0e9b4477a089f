package org.alteractions.journey.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Outbox extends Repository<OutboxMail, Long> {

    OutboxMail save(OutboxMail mail);

    Optional<OutboxMail> findById(Long id);

    boolean existsByUniqueKey(String uniqueKey);

    /** Locked for the caller's transaction; two senders never take the same one. */
    @Query("""
            select * from outbox_mail where state = 'PENDING' and next_attempt_at <= :now
            order by id limit 20 for update skip locked""")
    List<OutboxMail> takeDue(Instant now);

    /** Claimed, and beyond the time that a sender may take. */
    @Query("""
            select * from outbox_mail where state = 'SENDING' and next_attempt_at <= :now
            order by id for update skip locked""")
    List<OutboxMail> takeLeftBehind(Instant now);
}
