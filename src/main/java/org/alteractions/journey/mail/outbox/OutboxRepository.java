package org.alteractions.journey.mail.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

public interface OutboxRepository extends Repository<OutboxMail, Long> {

    OutboxMail save(OutboxMail mail);

    Optional<OutboxMail> findById(Long id);

    @Query("select * from outbox_mail where reference = :reference order by id")
    List<OutboxMail> findByReferenceOrderById(CaseReference reference);

    @Query("select * from outbox_mail where reference in (:references) and created_at >= :from order by id")
    List<OutboxMail> writtenSince(Collection<CaseReference> references, Instant from);

    boolean existsByUniqueKey(String uniqueKey);

    @Query("select id from outbox_mail where state = 'PENDING' and next_attempt_at <= :now order by id limit 100")
    List<Long> due(Instant now);

    /** Locked for the caller's transaction; empty if another sender has taken it. */
    @Query("""
            select * from outbox_mail where id = :id and state = 'PENDING' and next_attempt_at <= :now
            for update skip locked""")
    Optional<OutboxMail> takeDue(Long id, Instant now);

    /** Claimed for longer than a sender may take. */
    @Query("select id from outbox_mail where state = 'SENDING' and next_attempt_at <= :now order by id")
    List<Long> leftBehind(Instant now);

    @Query("""
            select * from outbox_mail where id = :id and state = 'SENDING' and next_attempt_at <= :now
            for update skip locked""")
    Optional<OutboxMail> takeLeftBehind(Long id, Instant now);

    @Query("""
            select * from outbox_mail where state in ('FAILED', 'UNCERTAIN') and chapter in (:chapters) order by id""")
    List<OutboxMail> undelivered(Collection<ChapterId> chapters);

    /** Locks the mails to a person's address that have not left. */
    @Query("""
            select * from outbox_mail where recipient = :recipient and address = :address
            and state in ('PENDING', 'FAILED', 'UNCERTAIN') order by id for update""")
    List<OutboxMail> waitingFor(ParticipantId recipient, String address);

    @Query("select * from outbox_mail where id = :id for update")
    Optional<OutboxMail> hold(Long id);

    /** Address that unsubscribes the reader of a news mail by one click; erased with its text. */
    @Query("select address from news_link where mail = :id")
    Optional<String> oneClick(Long id);

    @Modifying
    @Query("insert into news_link (mail, address) values (:id, :address)")
    void rememberOneClick(Long id, String address);

    @Modifying
    @Query("delete from news_link where mail = :id")
    void forgetOneClick(Long id);
}
