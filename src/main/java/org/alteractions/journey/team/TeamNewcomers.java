package org.alteractions.journey.team;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.Recipient;
import org.springframework.stereotype.Component;

/** Students and coaches who joined a team after its formation. */
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
        return sinceFormation(dossier)
                .anyMatch(entry -> ARRIVALS.contains(entry.event()) && person.id().value().equals(entry.detail()));
    }

    /** Participant id of the student who joined with the last change; empty if that change was a departure. */
    public Optional<ParticipantId> latestStudent(DossierReference dossier) {
        return sinceFormation(dossier)
                .filter(entry -> STUDENT_CHANGES.contains(entry.event()))
                .reduce((first, last) -> last)
                .filter(last -> last.event() == JournalEvent.STUDENT_JOINED)
                .map(last -> ParticipantId.of(last.detail()));
    }

    /** Leaves out the changes of an earlier team, whose mission was stopped. */
    private Stream<JournalEntry> sinceFormation(DossierReference dossier) {
        List<JournalEntry> entries = journal.of(dossier);
        int formed = entries.stream().map(JournalEntry::event).toList().lastIndexOf(JournalEvent.TEAM_FORMED);
        return entries.stream().skip(formed + 1L);
    }
}
