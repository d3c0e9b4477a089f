package org.alteractions.journey.journal;

import java.util.List;
import org.springframework.data.repository.Repository;

interface JournalEntries extends Repository<JournalEntry, Long> {

    JournalEntry save(JournalEntry entry);

    List<JournalEntry> findByReferenceOrderById(String reference);
}
