package org.alteractions.journey.participant;

import java.time.Instant;
import java.util.List;
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

    /** Addresses of what is not confirmed yet; as often as something waits. */
    @Query("select address from stored_entry where address is not null and sent_at > :since")
    List<String> waitingAddresses(Instant since);

    @Modifying
    @Query("delete from stored_entry where reference is null and sent_at < :before")
    int forget(Instant before);
}
