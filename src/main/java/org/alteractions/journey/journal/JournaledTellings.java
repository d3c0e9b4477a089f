package org.alteractions.journey.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.ToldCases;
import org.springframework.stereotype.Component;

/** Keeps in the journal which case has told which. Readers of a case are not shown it: the other case's own events say more. */
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
