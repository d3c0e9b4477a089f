package org.alteractions.journey.participant;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface StoredEntries extends Repository<StoredEntry, Long> {

    StoredEntry save(StoredEntry entry);

    Optional<StoredEntry> findById(Long id);

    /** Nobody else confirms it before the caller's transaction ends. */
    @Query("select * from stored_entry where id = :id for update")
    Optional<StoredEntry> lock(Long id);

    @Query("select count(*) from stored_entry where lower(address) = lower(:address) and sent_at > :since")
    int countWaiting(String address, Instant since);

    @Modifying
    @Query("delete from stored_entry where reference is null and sent_at < :before")
    int forget(Instant before);
}
