package org.alteractions.journey.cafeselect;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** From the scorecards of a session to what each candidate is told. */
@Component
class Deliberations {

    private final CafeSelects sessions;
    private final Interviews interviews;
    private final Assessments assessments;
    private final Candidates candidates;
    private final Journal journal;

    Deliberations(
            CafeSelects sessions,
            Interviews interviews,
            Assessments assessments,
            Candidates candidates,
            Journal journal) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.assessments = assessments;
        this.candidates = candidates;
        this.journal = journal;
    }

    /** Puts the scorecards of each candidate side by side and notes what the table advises. */
    void advise(String reference, AdviceTable table) {
        present(reference).forEach(assessment -> {
            Scores scores = Scores.of(cards(reference, assessment.candidate()));
            assessments.save(assessment.advised(scores, table.advise(scores)));
        });
        journal.record(reference, JournalEvent.ADVICE_COMPUTED);
    }

    /** Candidates to decide on: those who came and have not given up since. */
    List<Assessment> open(String reference) {
        return present(reference).stream()
                .filter(assessment -> candidates.get(assessment.candidate()).state() == State.INTERVIEWED)
                .toList();
    }

    void decide(String reference, Verdict verdict, String reason) {
        List<Assessment> open = open(reference);
        verdict.check(open.stream().map(Assessment::candidate).toList());
        open.forEach(assessment -> assessments.save(assessment.decided(
                verdict.of(assessment.candidate()), verdict.rankOf(assessment.candidate()))));
        sessions.save(sessions.get(reference).deliberate(verdict.places(), reason));
        journal.record(reference, JournalEvent.DELIBERATED);
    }

    /** Numbers of all who are to be told, the absent among them. */
    List<String> toAnnounce(String reference) {
        return assessments.findBySessionOrderByCandidate(reference).stream()
                .filter(assessment -> assessment.decision() != null)
                .map(Assessment::candidate)
                .toList();
    }

    /** Makes a decision the candidate's. @return what to tell; empty for one who has given up in between */
    Optional<Decision> announce(String reference, String candidate) {
        Assessment assessment = assessments.findBySessionAndCandidate(reference, candidate).orElseThrow();
        Optional<Decision> decision =
                Optional.of(assessment.decision()).filter(made -> !candidates.get(candidate).state().ended());
        decision.ifPresent(made -> {
            switch (made) {
                case ACCEPTED -> candidates.offer(candidate);
                case WAITING_LIST -> candidates.putOnWaitingList(candidate, assessment.waitingRank());
                case DECLINED -> candidates.decline(candidate);
                case ABSENT -> candidates.absent(candidate);
            }
        });
        return decision;
    }

    private List<Assessment> present(String reference) {
        return assessments.findBySessionOrderByCandidate(reference).stream()
                .filter(assessment -> !assessment.isAbsent())
                .toList();
    }

    private List<Scorecard> cards(String reference, String candidate) {
        return interviews.findByCandidateOrderByStartsAt(candidate).stream()
                .filter(interview -> interview.session().equals(reference) && interview.scorecard() != null)
                .map(Interview::scorecard)
                .toList();
    }
}
