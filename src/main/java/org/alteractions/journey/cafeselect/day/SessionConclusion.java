package org.alteractions.journey.cafeselect.day;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.SlotAnswerRepository;
import org.alteractions.journey.cafeselect.assessment.Assessment;
import org.alteractions.journey.cafeselect.assessment.AssessmentRepository;
import org.alteractions.journey.cafeselect.replanning.Disruption;
import org.alteractions.journey.cafeselect.replanning.ReplanChange;
import org.alteractions.journey.cafeselect.replanning.ReplanRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Concludes the day of a Café Select: it took place, or it is postponed. */
@Component
class SessionConclusion {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final AssessmentRepository assessments;
    private final Candidates candidates;
    private final ReplanRepository replans;
    private final SlotAnswerRepository answers;
    private final Journal journal;

    SessionConclusion(
            CafeSelectRepository sessions,
            InterviewRepository interviews,
            AssessmentRepository assessments,
            Candidates candidates,
            ReplanRepository replans,
            SlotAnswerRepository answers,
            Journal journal) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.assessments = assessments;
        this.candidates = candidates;
        this.replans = replans;
        this.answers = answers;
        this.journal = journal;
    }

    void postpone(SessionReference reference) {
        sessions.save(sessions.get(reference).postpone());
        replans.discardAll(reference);
        answers.forget(reference);
        journal.record(reference, JournalEvent.SESSION_POSTPONED);
    }

    /** @param missed ids of single interviews that did not take place although both people were present */
    record Attendance(
            Collection<ApplicationNumber> absentCandidates, Collection<Long> missingInterviewers,
            Collection<Long> missed) {

        boolean tookPlace(Interview interview) {
            return !absentCandidates.contains(interview.candidate())
                    && !missingInterviewers.contains(interview.interviewer())
                    && !missed.contains(interview.id());
        }
    }

    void hold(SessionReference reference, Attendance attendance) {
        sessions.save(sessions.get(reference).hold());
        Set<ApplicationNumber> absent = new HashSet<>(attendance.absentCandidates());
        absent.addAll(replans.gone(reference, Disruption.Kind.NO_SHOW));
        List<Interview> planned = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(reference);
        List<Candidates.Candidate> expected = candidates.all(expected(reference, planned));
        Set<ApplicationNumber> gone = expected.stream()
                .filter(candidate -> candidate.state() != State.INVITED)
                .map(Candidates.Candidate::number)
                .collect(Collectors.toSet());
        planned.forEach(interview -> interviews.save(interview.tookPlace(
                attendance.tookPlace(interview) && !gone.contains(interview.candidate()))));
        expected.stream()
                .filter(candidate -> !gone.contains(candidate.number()))
                .forEach(candidate -> assess(reference, candidate, absent.contains(candidate.number())));
        journal.record(reference, JournalEvent.SESSION_HELD);
    }

    /** Includes candidates who lost all their interviews on the day. */
    private Stream<ApplicationNumber> expected(SessionReference reference, List<Interview> planned) {
        return Stream.concat(
                        planned.stream().map(Interview::candidate),
                        replans.appliedTo(reference).stream()
                                .flatMap(replan -> replan.changes().stream())
                                .map(ReplanChange::candidate))
                .distinct();
    }

    private void assess(SessionReference reference, Candidates.Candidate candidate, boolean absent) {
        if (absent) {
            assessments.save(Assessment.absent(reference, candidate.number()));
        } else {
            candidates.interviewed(candidate.number());
            assessments.save(Assessment.present(reference, candidate.number()));
        }
    }
}
