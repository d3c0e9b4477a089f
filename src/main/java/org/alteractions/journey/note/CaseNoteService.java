package org.alteractions.journey.note;

import java.time.Clock;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.input.PastedText;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds notes to cases. The caller has checked that its user may read the case. */
@Component
public class CaseNoteService {

    private final CaseNoteRepository notes;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    CaseNoteService(CaseNoteRepository notes, Journal journal, CurrentUser user, Clock clock) {
        this.notes = notes;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param wording as typed
     * @throws org.alteractions.journey.Refusal if it is empty or too long
     */
    @Transactional
    public void add(CaseReference reference, String wording) {
        String text = PastedText.lines(wording).strip();
        if (text.isEmpty()) {
            throw NoteRefusal.EMPTY.of();
        }
        if (text.length() > CaseNote.LONGEST) {
            throw NoteRefusal.TOO_LONG.of(CaseNote.LONGEST);
        }
        notes.save(new CaseNote(null, reference, text, user.id(), clock.instant()));
        journal.record(reference, JournalEvent.NOTE_ADDED);
    }

    /** Newest first. */
    public List<CaseNote> of(CaseReference reference) {
        return notes.findByReferenceOrderByIdDesc(reference);
    }
}
