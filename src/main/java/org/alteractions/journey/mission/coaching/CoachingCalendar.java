package org.alteractions.journey.mission.coaching;

import java.util.Date;
import java.util.Set;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.Deadlines;
import org.alteractions.journey.process.ModelBean;
import org.springframework.stereotype.Component;

/** Days of the question whether a coach guides a team, in Europe/Paris. */
@ModelBean
@Component("coachingCalendar")
public class CoachingCalendar {

    /** Each puts a coach beside the team, who is then asked. */
    private static final Set<JournalEvent> ASKED = Set.of(JournalEvent.MISSION_STARTED, JournalEvent.COACH_REPLACED);

    private final Journal journal;
    private final Deadlines deadlines;

    CoachingCalendar(Journal journal, Deadlines deadlines) {
        this.journal = journal;
        this.deadlines = deadlines;
    }

    /** Moment until which the present coach's answer is awaited. */
    public Date answerBy(String dossier) {
        return journal.of(DossierReference.of(dossier)).stream()
                .filter(entry -> ASKED.contains(entry.event()))
                .map(JournalEntry::happenedAt)
                .reduce((first, last) -> last)
                .map(asked -> deadlines.following("coachingAnswer", Date.from(asked)))
                .orElseGet(() -> deadlines.due("coachingAnswer"));
    }
}
