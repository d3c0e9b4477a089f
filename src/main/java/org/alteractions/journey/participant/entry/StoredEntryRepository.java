package org.alteractions.journey.participant.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface StoredEntryRepository extends Repository<StoredEntry, Long> {

    StoredEntry save(StoredEntry entry);

    Optional<StoredEntry> findById(Long id);

    /** Locks the entry, so that no other transaction confirms it at the same time. */
    @Query("select * from stored_entry where id = :id for update")
    Optional<StoredEntry> lock(Long id);

    /** The entry with the same content, sent within the last day or two. */
    @Query("select * from stored_entry where digest = :digest")
    Optional<StoredEntry> findByDigest(String digest);

    /** Addresses of unconfirmed entries, once per mail sent to them. */
    @Query("""
            select entry.address from stored_entry entry
            join (values (1), (2), (3)) times (number) on times.number <= entry.mails
            where entry.address is not null and coalesce(entry.mailed_at, entry.sent_at) > :since""")
    List<String> writtenAddresses(Instant since);

    /** Waiting entries to which no mail links. */
    @Query("select * from stored_entry where mails = 0 and answers is not null order by sent_at desc")
    List<StoredEntry> unwritten();

    /** The newest waiting entries of one address, five at most. */
    @Query("""
            select * from stored_entry
            where mails = 0 and answers is not null and lower(address) = lower(:address) and id <> :aside
            order by sent_at desc limit 5""")
    List<StoredEntry> unwritten(String address, Long aside);

    @Modifying
    @Query("update stored_entry set digest = null where digest is not null and sent_at < :before")
    int forgetDigests(Instant before);

    @Modifying
    @Query("delete from stored_entry where reference is null and sent_at < :before")
    int forget(Instant before);
}
