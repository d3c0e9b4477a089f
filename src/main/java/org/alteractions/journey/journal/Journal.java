package org.alteractions.journey.journal;

import java.time.Clock;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.process.CurrentUser;
import org.springframework.stereotype.Component;

/** Records events in the transaction in which they happen. */
@Component
public class Journal {

    private final JournalEntryRepository entries;
    private final InterventionRepository interventions;
    private final CurrentUser user;
    private final Clock clock;

    Journal(
            JournalEntryRepository entries, InterventionRepository interventions, CurrentUser user, Clock clock) {
        this.entries = entries;
        this.interventions = interventions;
        this.user = user;
        this.clock = clock;
    }

    public void record(CaseReference reference, JournalEvent event) {
        record(reference, event, (String) null);
    }

    public void record(CaseReference reference, JournalEvent event, ParticipantId about) {
        record(reference, event, about.value());
    }

    /** @param detail an id, a number or an enum value; never a person's name or free text */
    public void record(CaseReference reference, JournalEvent event, String detail) {
        entries.save(new JournalEntry(null, reference, event, clock.instant(), user.id(), detail));
    }

    /** Records an intervention; if it concerns a case, also as an entry of the case. */
    public void record(Intervention done) {
        CaseReference reference = done.subject().reference();
        Long entry = reference == null ? null : entries.save(new JournalEntry(
                null, reference, JournalEvent.INTERVENED, clock.instant(), done.author().account(),
                done.kind().name())).id();
        interventions.save(done, entry, clock.instant());
    }

    /** Interventions on a case, oldest first. */
    public List<Intervention> interventions(CaseReference reference) {
        return interventions.of(reference);
    }

    /** Entries of a case, oldest first. */
    public List<JournalEntry> of(CaseReference reference) {
        return entries.findByReferenceAndEventNotOrderById(reference, JournalEvent.CASE_TOLD);
    }
}
