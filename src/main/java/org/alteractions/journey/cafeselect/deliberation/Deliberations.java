package org.alteractions.journey.cafeselect.deliberation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.Scorecard;
import org.alteractions.journey.cafeselect.assessment.AdviceTable;
import org.alteractions.journey.cafeselect.assessment.Assessment;
import org.alteractions.journey.cafeselect.assessment.Assessment.Note;
import org.alteractions.journey.cafeselect.assessment.AssessmentRepository;
import org.alteractions.journey.cafeselect.assessment.Decision;
import org.alteractions.journey.cafeselect.assessment.NoteChange;
import org.alteractions.journey.cafeselect.assessment.Scores;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deliberation of a session, from the scorecards to the decision announced to each candidate. */
@Component
public class Deliberations {

    /** Best mean first; equal means in the order of application numbers. */
    static final Comparator<Assessment> BY_MERIT = Comparator
            .comparing((Assessment one) -> one.figures().average(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(Assessment::candidate);

    private static final Comparator<Assessment> IN_LINE = Comparator
            .comparing((Assessment one) -> one.note().rank(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BY_MERIT);

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final AssessmentRepository assessments;
    private final Candidates candidates;
    private final VerdictCheck checks;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    Deliberations(
            CafeSelectRepository sessions,
            InterviewRepository interviews,
            AssessmentRepository assessments,
            Candidates candidates,
            VerdictCheck checks,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.assessments = assessments;
        this.candidates = candidates;
        this.checks = checks;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /** Computes the advice on each candidate from all scorecards. */
    void advise(SessionReference reference, AdviceTable table) {
        present(reference).forEach(assessment -> advise(assessment, table));
        journal.record(reference, JournalEvent.ADVICE_COMPUTED);
    }

    /** Computes the advice again after a late scorecard. A decision noted meanwhile stays. */
    void adviseAgain(ApplicationNumber candidate, AdviceTable table) {
        assessments.findByCandidateOrderById(candidate).stream()
                .filter(assessment -> isOpen(assessment.session()))
                .forEach(assessment -> advise(assessment, table));
        journal.record(candidate, JournalEvent.ADVICE_COMPUTED);
    }

    /** Computes the advice again after a correction, if there already is one. */
    void scorecardCorrected(SessionReference reference, ApplicationNumber candidate, AdviceTable table) {
        assessments.findBySessionAndCandidate(reference, candidate)
                .filter(assessment -> assessment.advice() != null)
                .ifPresent(assessment -> advise(assessment, table));
    }

    private void advise(Assessment assessment, AdviceTable table) {
        Scores scores = Scores.of(cards(assessment, false), cards(assessment, true).stream().findFirst().orElse(null));
        assessments.save(assessment.advised(scores, table.advise(scores)));
    }

    /** Whether the scorecards may be compared: all are in or given up, and the decisions are not final. */
    boolean isOpen(SessionReference reference) {
        return sessions.get(reference).state() == CafeSelect.State.HELD
                && present(reference).stream().allMatch(assessment -> assessment.advice() != null);
    }

    /** Candidates to decide on: they were present and have not withdrawn since. */
    List<Assessment> open(SessionReference reference) {
        List<Assessment> present = present(reference);
        Map<ApplicationNumber, Candidates.Candidate> whose =
                candidates.byNumber(present.stream().map(Assessment::candidate));
        return present.stream()
                .filter(assessment -> whose.get(assessment.candidate()).state() == State.INTERVIEWED)
                .toList();
    }

    /**
     * Saves the changes of one staff member without overwriting a colleague's.
     *
     * @param places number of places to give, if given
     * @return the changes that were not saved
     * @throws Refusal if the deliberation is over
     */
    @Transactional
    public List<NoteChange> note(SessionReference reference, Optional<Integer> places, List<NoteChange> changes) {
        if (!isOpen(reference)) {
            throw CafeSelectRefusal.DELIBERATION_OVER.of();
        }
        CafeSelect session = sessions.get(reference);
        places.filter(given -> !given.equals(session.places()))
                .ifPresent(given -> sessions.save(session.offering(given)));
        List<NoteChange> collisions = new ArrayList<>();
        changes.stream().filter(NoteChange::isOne).forEach(change -> {
            Assessment stored = assessments.findBySessionAndCandidate(reference, change.candidate())
                    .orElseThrow(() -> CafeSelectRefusal.CANDIDATE_OF_OTHER_SESSION.of(change.candidate()));
            if (change.collidesWith(stored.note())) {
                collisions.add(change);
            } else {
                assessments.save(stored.noted(change.now(), user.id(), clock.instant()));
            }
        });
        return collisions;
    }

    /**
     * Notes the advice on every candidate with a clear advice and no note. The best take the places, the others wait.
     */
    @Transactional
    public void followAdvice(SessionReference reference) {
        List<Assessment> open = open(reference).stream().sorted(BY_MERIT).toList();
        Integer places = sessions.get(reference).places();
        if (places == null) {
            throw CafeSelectRefusal.PLACES_MISSING.of();
        }
        long free = places - open.stream().filter(one -> one.decision() == Decision.ACCEPTED).count();
        for (Assessment one : open) {
            if (one.note().isBlank() && !one.isFlagged()) {
                Decision next = switch (one.advice()) {
                    case SELECT -> free > 0 ? Decision.ACCEPTED : Decision.WAITING_LIST;
                    case WAITING_LIST -> Decision.WAITING_LIST;
                    default -> Decision.DECLINED;
                };
                free -= next == Decision.ACCEPTED ? 1 : 0;
                assessments.save(one.noted(new Note(next, null, null), user.id(), clock.instant()));
            }
        }
    }

    /** The verdict that results from the current notes. */
    Verdict noted(SessionReference reference) {
        List<Assessment> open = open(reference);
        Integer places = sessions.get(reference).places();
        return new Verdict(places == null ? 0 : places, noted(open, Decision.ACCEPTED, BY_MERIT),
                noted(open, Decision.WAITING_LIST, IN_LINE), noted(open, Decision.DECLINED, BY_MERIT));
    }

    /**
     * @throws Refusal unless every candidate has the decision that is noted, every required reason is given and no
     * third opinion is awaited
     */
    void check(SessionReference reference, Verdict verdict) {
        checks.require(sessions.get(reference), verdict, open(reference));
    }

    /** @throws Refusal as {@link #check} */
    void decide(SessionReference reference, Verdict verdict, String reason) {
        check(reference, verdict);
        open(reference).forEach(assessment -> assessments.save(decided(assessment, verdict)));
        sessions.save(sessions.get(reference).deliberate(verdict.places(), reason));
        journal.record(reference, JournalEvent.DELIBERATED);
    }

    private Assessment decided(Assessment assessment, Verdict verdict) {
        return assessment.decided(verdict.of(assessment.candidate()),
                verdict.rankOf(assessment.candidate()), user.id(), clock.instant());
    }

    /** Numbers of the applications with a decision to announce, absent candidates included. */
    public List<ApplicationNumber> toAnnounce(SessionReference reference) {
        return assessments.findBySessionOrderByCandidate(reference).stream()
                .filter(assessment -> assessment.decision() != null)
                .map(Assessment::candidate)
                .toList();
    }

    /**
     * Applies the decision to the application.
     *
     * @return the decision to announce; empty if the application has ended meanwhile
     */
    Optional<Decision> announce(SessionReference reference, ApplicationNumber candidate) {
        Assessment assessment = assessments.findBySessionAndCandidate(reference, candidate).orElseThrow();
        Optional<Decision> decision =
                Optional.of(assessment.decision()).filter(made -> !candidates.get(candidate).state().ended());
        decision.ifPresent(made -> {
            switch (made) {
                case ACCEPTED -> candidates.offer(candidate);
                case WAITING_LIST -> candidates.putOnWaitingList(candidate, assessment.note().rank());
                case DECLINED -> candidates.decline(candidate);
                case ABSENT -> candidates.absent(candidate);
            }
        });
        return decision;
    }

    private List<Assessment> present(SessionReference reference) {
        return assessments.findBySessionOrderByCandidate(reference).stream()
                .filter(assessment -> !assessment.isAbsent())
                .toList();
    }

    private List<Scorecard> cards(Assessment assessment, boolean third) {
        return interviews.findByCandidateOrderByThirdAscStartsAtAsc(assessment.candidate()).stream()
                .filter(interview -> interview.session().equals(assessment.session()) && interview.scorecard() != null)
                .filter(interview -> interview.third() == third)
                .map(Interview::scorecard)
                .toList();
    }

    private static List<ApplicationNumber> noted(List<Assessment> open, Decision decision,
            Comparator<Assessment> order) {
        return open.stream()
                .filter(assessment -> assessment.decision() == decision)
                .sorted(order)
                .map(Assessment::candidate)
                .toList();
    }
}
