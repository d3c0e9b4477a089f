package org.alteractions.journey.partner;

import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.chapter.References;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.springframework.stereotype.Component;

/** Records staff entries about partners. The engine stores only the entry's number; the journal stores the partner. */
@Component
public class PartnerEntries {

    private final ChapterRepository chapters;
    private final References references;
    private final Journal journal;

    PartnerEntries(ChapterRepository chapters, References references, Journal journal) {
        this.chapters = chapters;
        this.references = references;
        this.journal = journal;
    }

    /** @return the entry's reference, for instance NAN-PARTNER-012 */
    public CaseReference record(Partner partner, JournalEvent event) {
        String prefix = chapters.get(partner.chapter()).code() + "-PARTNER";
        CaseReference reference = CaseReference.of("%s-%03d".formatted(prefix, references.next(prefix)));
        journal.record(reference, event, partner.number());
        return reference;
    }
}
