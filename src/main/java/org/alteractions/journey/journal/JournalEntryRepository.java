package org.alteractions.journey.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface JournalEntryRepository extends Repository<JournalEntry, Long> {

    JournalEntry save(JournalEntry entry);

    List<JournalEntry> findByReferenceAndEventNotOrderById(CaseReference reference, JournalEvent event);

    @Query("""
            select distinct detail from journal_entry
            where reference in (:references) and event = 'CASE_TOLD' and happened_at >= :since""")
    List<CaseReference> told(Collection<CaseReference> references, Instant since);
}
