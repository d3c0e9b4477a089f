package org.alteractions.journey.cafeselect.preparation;

import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.ProblemWords;
import org.alteractions.journey.cafeselect.planning.Proposal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.springframework.stereotype.Component;

/** The plan of a session's interviews, from its request to its result. */
@Component
public class InterviewPlans {

    private final CafeSelectRepository sessions;
    private final SessionDays days;
    private final InterviewRepository interviews;
    private final InterviewerRepository interviewers;
    private final Journal journal;

    InterviewPlans(
            CafeSelectRepository sessions,
            SessionDays days,
            InterviewRepository interviews,
            InterviewerRepository interviewers,
            Journal journal) {
        this.sessions = sessions;
        this.days = days;
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.journal = journal;
    }

    void begin(SessionReference reference) {
        sessions.save(sessions.get(reference).planning());
        journal.record(reference, JournalEvent.PLANNING_BEGUN);
    }

    Day day(SessionReference reference) {
        return days.of(sessions.get(reference));
    }

    /** @return whether there is a plan; if not, the session stores the reason */
    boolean keep(SessionReference reference, Proposal proposal) {
        sessions.save(sessions.get(reference).planned(proposal.feasible() ? null : words().say(proposal)));
        interviews.forget(reference);
        proposal.slots().forEach(slot -> interviews.save(Interview.planned(reference, slot)));
        journal.record(reference, proposal.feasible() ? JournalEvent.INTERVIEWS_PLANNED : JournalEvent.PLAN_IMPOSSIBLE);
        return proposal.feasible();
    }

    // Candidates by number: ReadableProblem adds their names for the reader, so that names can be erased.
    public ProblemWords words() {
        return new ProblemWords(ApplicationNumber::value, id -> interviewers.get(id).name());
    }
}
