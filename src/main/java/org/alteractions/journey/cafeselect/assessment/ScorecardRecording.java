package org.alteractions.journey.cafeselect.assessment;

import java.util.List;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.Scorecard;
import org.alteractions.journey.cafeselect.ScorecardMark;
import org.alteractions.journey.cafeselect.ScorecardMarkRepository;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.springframework.stereotype.Component;

/** Records a scorecard of a Café Select that has taken place, until its deliberation is over. */
@Component
class ScorecardRecording {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final ScorecardMarkRepository marks;
    private final Journal journal;

    ScorecardRecording(CafeSelectRepository sessions, InterviewRepository interviews, ScorecardMarkRepository marks,
            Journal journal) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.marks = marks;
        this.journal = journal;
    }

    /** @throws Refusal if the Café Select has not taken place or its deliberation is over */
    void score(Long interview, List<ScorecardMark> given, Scorecard card) {
        Interview held = interviews.get(interview);
        if (sessions.get(held.session()).state() != CafeSelect.State.HELD) {
            throw CafeSelectRefusal.SCORECARDS_CLOSED.of();
        }
        interviews.save(held.scored(card));
        marks.saveAll(given);
        journal.record(held.session(), JournalEvent.SCORECARD_RECEIVED, interview.toString());
    }
}
