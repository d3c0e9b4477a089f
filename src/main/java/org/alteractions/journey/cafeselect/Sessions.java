package org.alteractions.journey.cafeselect;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.season.Seasons;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** What may happen to a Café Select from its preparation to the end of the day. */
@Component
class Sessions {

    private final Seasons seasons;
    private final CafeSelects sessions;
    private final Interviews interviews;
    private final ScorecardMarks marks;
    private final Assessments assessments;
    private final Candidates candidates;
    private final Replans replans;
    private final SlotAnswers answers;
    private final Journal journal;

    Sessions(
            Seasons seasons,
            CafeSelects sessions,
            Interviews interviews,
            ScorecardMarks marks,
            Assessments assessments,
            Candidates candidates,
            Replans replans,
            SlotAnswers answers,
            Journal journal) {
        this.seasons = seasons;
        this.sessions = sessions;
        this.interviews = interviews;
        this.marks = marks;
        this.assessments = assessments;
        this.candidates = candidates;
        this.replans = replans;
        this.answers = answers;
        this.journal = journal;
    }

    void prepare(String reference, CafeSelect.Setup setup) {
        sessions.save(sessions.findById(reference)
                .map(session -> session.prepare(setup))
                .orElseGet(() -> CafeSelect.prepared(reference, seasons.about(reference).reference(), setup)));
        journal.record(reference, JournalEvent.SESSION_PREPARED);
    }

    void publish(String reference) {
        sessions.save(sessions.get(reference).publish());
        journal.record(reference, JournalEvent.PLAN_PUBLISHED);
    }

    /** @return the candidate's number; empty for one who has given up in between */
    Optional<String> invite(String candidate) {
        Optional<String> coming = Optional.of(candidate).filter(number -> !candidates.get(number).state().ended());
        coming.ifPresent(candidates::invite);
        return coming;
    }

    void postpone(String reference) {
        sessions.save(sessions.get(reference).postpone());
        replans.discardAll(reference);
        answers.forget(reference);
        journal.record(reference, JournalEvent.SESSION_POSTPONED);
    }

    /** Also before anything was prepared. */
    void cancel(String reference) {
        sessions.findById(reference).ifPresent(session -> sessions.save(session.cancel()));
        journal.record(reference, JournalEvent.SESSION_CANCELLED);
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

    void score(Long interview, List<ScorecardMark> given, Scorecard card) {
        Interview held = interviews.get(interview);
        if (sessions.get(held.session()).state() != CafeSelect.State.HELD) {
            throw new Refusal(null, new Sentence("Les évaluations de ce Café Select sont closes.",
                    "The scorecards of this Café Select are closed."));
        }
        interviews.save(held.scored(card));
        marks.saveAll(given);
        journal.record(held.session(), JournalEvent.SCORECARD_RECEIVED, interview.toString());
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
