package org.alteractions.journey.cafeselect.day;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.CafeSelects;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.Interviews;
import org.alteractions.journey.cafeselect.SlotAnswers;
import org.alteractions.journey.cafeselect.assessment.Assessment;
import org.alteractions.journey.cafeselect.assessment.Assessments;
import org.alteractions.journey.cafeselect.replanning.Disruption;
import org.alteractions.journey.cafeselect.replanning.ReplanChange;
import org.alteractions.journey.cafeselect.replanning.Replans;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Concludes the day of a Café Select: it took place, or it is postponed. */
@Component
class SessionConclusion {

    private final CafeSelects sessions;
    private final Interviews interviews;
    private final Assessments assessments;
    private final Candidates candidates;
    private final Replans replans;
    private final SlotAnswers answers;
    private final Journal journal;

    SessionConclusion(
            CafeSelects sessions,
            Interviews interviews,
            Assessments assessments,
            Candidates candidates,
            Replans replans,
            SlotAnswers answers,
            Journal journal) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.assessments = assessments;
        this.candidates = candidates;
        this.replans = replans;
        this.answers = answers;
        this.journal = journal;
    }

    void postpone(String reference) {
        sessions.save(sessions.get(reference).postpone());
        replans.discardAll(reference);
        answers.forget(reference);
        journal.record(reference, JournalEvent.SESSION_POSTPONED);
    }

    /** @param missed ids of single interviews that did not take place though both were there */
    record Attendance(
            Collection<String> absentCandidates, Collection<Long> missingInterviewers, Collection<Long> missed) {

        boolean tookPlace(Interview interview) {
            return !absentCandidates.contains(interview.candidate())
                    && !missingInterviewers.contains(interview.interviewer())
                    && !missed.contains(interview.id());
        }
    }

    void hold(String reference, Attendance attendance) {
        sessions.save(sessions.get(reference).hold());
        Set<String> absent = new HashSet<>(attendance.absentCandidates());
        absent.addAll(replans.gone(reference, Disruption.Kind.NO_SHOW));
        List<Interview> planned = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(reference);
        Set<String> gone = planned.stream()
                .map(Interview::candidate)
                .filter(candidate -> candidates.get(candidate).state() != State.INVITED)
                .collect(Collectors.toSet());
        planned.forEach(interview -> interviews.save(interview.tookPlace(
                attendance.tookPlace(interview) && !gone.contains(interview.candidate()))));
        expected(reference, planned)
                .filter(candidate -> candidates.get(candidate).state() == State.INVITED)
                .forEach(candidate -> assess(reference, candidate, absent.contains(candidate)));
        journal.record(reference, JournalEvent.SESSION_HELD);
    }

    /** Also whoever has lost all interviews on the day. */
    private Stream<String> expected(String reference, List<Interview> planned) {
        return Stream.concat(
                        planned.stream().map(Interview::candidate),
                        replans.appliedTo(reference).stream()
                                .flatMap(replan -> replan.changes().stream())
                                .map(ReplanChange::candidate))
                .distinct();
    }

    private void assess(String reference, String candidate, boolean absent) {
        if (absent) {
            assessments.save(Assessment.absent(reference, candidate));
        } else {
            candidates.interviewed(candidate);
            assessments.save(Assessment.present(reference, candidate));
        }
    }
}
