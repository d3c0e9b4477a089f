package org.alteractions.journey.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.ToldCases;
import org.springframework.stereotype.Component;

/**
 * Records in the journal which case sent a message to which. Staff do not see these entries, because the other case's
 * own events say more.
 */
@Component
class JournaledTellings implements ToldCases {

    private final Journal journal;
    private final JournalEntryRepository entries;

    JournaledTellings(Journal journal, JournalEntryRepository entries) {
        this.journal = journal;
        this.entries = entries;
    }

    @Override
    public void record(CaseReference teller, CaseReference told) {
        journal.record(teller, JournalEvent.CASE_TOLD, told.value());
    }

    @Override
    public Set<CaseReference> toldBy(Collection<CaseReference> tellers, Instant since) {
        return tellers.isEmpty() ? Set.of() : new TreeSet<>(entries.told(tellers, since));
    }
}
