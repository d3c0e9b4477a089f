package org.alteractions.journey.team;

import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Who has come into a team after it was formed, in the place of somebody else: a student or a coach. */
@Component
public class TeamNewcomers {

    private static final Set<JournalEvent> ARRIVALS = Set.of(JournalEvent.STUDENT_JOINED, JournalEvent.COACH_REPLACED);
    private static final Set<JournalEvent> STUDENT_CHANGES =
            Set.of(JournalEvent.STUDENT_JOINED, JournalEvent.STUDENT_LEFT);

    private final Journal journal;

    TeamNewcomers(Journal journal) {
        this.journal = journal;
    }

    public boolean hasJoined(DossierReference dossier, Recipient person) {
        return journal.of(dossier).stream()
                .anyMatch(entry -> ARRIVALS.contains(entry.event()) && person.id().equals(entry.detail()));
    }

    /** The participant's number of the student who came with the last change; empty where somebody only left. */
    public Optional<String> latestStudent(DossierReference dossier) {
        return journal.of(dossier).stream()
                .filter(entry -> STUDENT_CHANGES.contains(entry.event()))
                .reduce((first, last) -> last)
                .filter(last -> last.event() == JournalEvent.STUDENT_JOINED)
                .map(JournalEntry::detail);
    }
}
