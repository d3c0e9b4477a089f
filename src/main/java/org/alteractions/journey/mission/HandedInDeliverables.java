package org.alteractions.journey.mission;

import java.util.List;
import java.util.Set;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.springframework.stereotype.Component;

/** Whether a mission's deliverable is handed in and under review, so that its due date no longer concerns the team. */
@Component
public class HandedInDeliverables {

    /** With the start, because an earlier team of the dossier may have handed in a deliverable. */
    private static final Set<JournalEvent> TURNS = Set.of(
            JournalEvent.MISSION_STARTED, JournalEvent.DELIVERABLE_HANDED_IN, JournalEvent.DELIVERABLE_TO_REWORK);

    private final Journal journal;

    HandedInDeliverables(Journal journal) {
        this.journal = journal;
    }

    /** False if the deliverable was handed in and has to be reworked. */
    public boolean contain(Mission mission) {
        List<JournalEvent> turns = journal.of(mission.dossier()).stream()
                .map(JournalEntry::event)
                .filter(TURNS::contains)
                .toList();
        return !turns.isEmpty() && turns.get(turns.size() - 1) == JournalEvent.DELIVERABLE_HANDED_IN;
    }
}
