package org.alteractions.journey.cafeselect.deliberation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.assessment.Assessment;
import org.alteractions.journey.cafeselect.assessment.Decision;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Colleagues;
import org.springframework.stereotype.Component;

/** Checks whether a verdict may be recorded, from whichever page or form it comes. */
@Component
class VerdictCheck {

    private final InterviewRepository interviews;
    private final Colleagues colleagues;

    VerdictCheck(InterviewRepository interviews, Colleagues colleagues) {
        this.interviews = interviews;
        this.colleagues = colleagues;
    }

    /**
     * @param open candidates to decide on
     * @throws Refusal unless every candidate has the decision that is noted, every required reason is given and no
     * third opinion is awaited
     */
    void require(CafeSelect session, Verdict verdict, List<Assessment> open) {
        List<ApplicationNumber> everybody = open.stream().map(Assessment::candidate).toList();
        verdict.check(everybody);
        requireNobodyAwaited(session.reference(), everybody);
        requireAsNoted(session, verdict, open);
        requireReasons(verdict, open);
    }

    private void requireNobodyAwaited(SessionReference reference, List<ApplicationNumber> everybody) {
        String awaited = interviews.findBySessionAndThirdTrueOrderById(reference).stream()
                .filter(third -> third.isAwaited() && everybody.contains(third.candidate()))
                .map(third -> third.candidate().value())
                .collect(Collectors.joining(", "));
        if (!awaited.isEmpty()) {
            throw CafeSelectRefusal.THIRD_OPINION_AWAITED.of(awaited);
        }
    }

    // The Tasklist form may be older than a colleague's note on the page: a verdict never overwrites a note.
    private void requireAsNoted(CafeSelect session, Verdict verdict, List<Assessment> open) {
        List<Refusal> others = open.stream()
                .filter(one -> one.decision() != null && one.decision() != verdict.of(one.candidate()))
                .map(one -> CafeSelectRefusal.NOTED_OTHERWISE.of(
                        one.candidate(), one.decision().label(), colleagues.name(one.signature().decidedBy()),
                        WrittenDates.recorded(one.signature().decidedAt()), verdict.of(one.candidate()).label()))
                .toList();
        if (!others.isEmpty()) {
            throw CafeSelectRefusal.DECISIONS_NOT_AS_NOTED.of(others);
        }
        if (session.places() != null && session.places() != verdict.places()) {
            throw CafeSelectRefusal.PLACES_NOT_AS_NOTED.of(session.places(), verdict.places());
        }
        List<Integer> ranks = verdict.waitingList().stream()
                .flatMap(candidate -> open.stream().filter(one -> one.candidate().equals(candidate)))
                .filter(one -> one.decision() == Decision.WAITING_LIST)
                .map(one -> one.note().rank())
                .filter(Objects::nonNull)
                .toList();
        if (!ranks.equals(ranks.stream().sorted().toList())) {
            throw CafeSelectRefusal.RANKS_NOT_AS_NOTED.of();
        }
    }

    private static void requireReasons(Verdict verdict, List<Assessment> open) {
        List<Refusal> unexplained = open.stream()
                .filter(one -> one.note().reason() == null && one.needsReason(verdict.of(one.candidate())))
                .map(one -> CafeSelectRefusal.AGAINST_THE_ADVICE.of(
                        one.candidate(), verdict.of(one.candidate()).label(), one.advice().label()))
                .toList();
        if (!unexplained.isEmpty()) {
            throw CafeSelectRefusal.REASONS_MISSING.of(unexplained);
        }
    }
}
