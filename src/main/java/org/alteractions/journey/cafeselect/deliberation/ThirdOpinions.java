package org.alteractions.journey.cafeselect.deliberation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.assessment.Assessment;
import org.alteractions.journey.cafeselect.assessment.AssessmentRepository;
import org.alteractions.journey.cafeselect.interviewer.Acquaintance;
import org.alteractions.journey.cafeselect.interviewer.AcquaintanceRepository;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerAddresses;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.outbox.EarlierMails;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** Third opinions: if two interviews leave a doubt, a third interviewer meets the candidate before the decision. */
@Component
public class ThirdOpinions {


    private final Deliberations deliberations;
    private final AssessmentRepository assessments;
    private final InterviewRepository interviews;
    private final InterviewerRepository interviewers;
    private final AcquaintanceRepository acquaintances;
    private final Candidates candidates;
    private final SeasonRepository seasons;
    private final EarlierMails mails;
    private final Journal journal;
    private final Clock clock;

    ThirdOpinions(
            Deliberations deliberations,
            AssessmentRepository assessments,
            InterviewRepository interviews,
            InterviewerRepository interviewers,
            AcquaintanceRepository acquaintances,
            Candidates candidates,
            SeasonRepository seasons,
            EarlierMails mails,
            Journal journal,
            Clock clock) {
        this.deliberations = deliberations;
        this.assessments = assessments;
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.acquaintances = acquaintances;
        this.candidates = candidates;
        this.seasons = seasons;
        this.mails = mails;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param chapter   chapter of the staff member who asks
     * @param candidate number of the application
     * @throws Refusal unless there is a doubt about the candidate and the interviewer is impartial and has not met them
     */
    void ask(ChapterId chapter, ApplicationNumber candidate, Long interviewer) {
        Assessment doubt = assessments.findByCandidateOrderById(candidate).stream()
                .filter(one -> deliberations.isOpen(one.session()) && deliberations.open(one.session()).contains(one))
                .findFirst()
                .orElseThrow(CafeSelectRefusal.NOT_TO_DECIDE_NOW::of);
        if (!seasons.about(doubt.session()).chapter().equals(chapter)) {
            throw CafeSelectRefusal.CANDIDATE_OF_OTHER_CHAPTER.of();
        }
        if (interviews.findByCandidateOrderByThirdAscStartsAtAsc(candidate).stream().anyMatch(Interview::third)) {
            throw CafeSelectRefusal.THIRD_OPINION_ALREADY_ASKED.of();
        }
        if (!doubt.isFlagged()) {
            throw CafeSelectRefusal.ADVICE_CLEAR.of(doubt.advice().label());
        }
        if (mayInterview(doubt).stream().noneMatch(one -> one.id().equals(interviewer))) {
            throw CafeSelectRefusal.INTERVIEWER_NOT_IMPARTIAL.of();
        }
        // A repeated request replaces the dropped interview: there is one row per interviewer and candidate.
        interviews.findByCandidateAndStateInOrderByThirdAscStartsAtAsc(candidate, Set.of(Interview.State.DROPPED))
                .stream()
                .filter(dropped -> dropped.interviewer().equals(interviewer))
                .forEach(interviews::delete);
        interviews.save(Interview.third(doubt.session(), candidate, interviewer,
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS)));
        journal.record(candidate, JournalEvent.THIRD_OPINION_ASKED);
    }

    /** The third interview whose scorecard is awaited. */
    public Optional<Interview> awaited(ApplicationNumber candidate) {
        return interviews.findByCandidateOrderByThirdAscStartsAtAsc(candidate).stream()
                .filter(Interview::third)
                .findFirst()
                .filter(Interview::isAwaited);
    }

    /** Number of scorecards from the candidate's interviews on the day. */
    int given(ApplicationNumber candidate) {
        return (int) interviews.findByCandidateOrderByThirdAscStartsAtAsc(candidate).stream()
                .filter(interview -> !interview.third() && interview.scorecard() != null)
                .count();
    }

    /** Interviewers who received the request for an awaited third opinion, on an application or in a whole season. */
    public List<Recipient> asked(CaseContext context) {
        Stream<Interview> thirds = seasons.findAbout(context.reference())
                .map(season -> interviews.findBySessionAndThirdTrueOrderById(season.reference().cafeSelect()))
                .map(found -> found.stream().filter(Interview::isAwaited))
                .orElseGet(() -> awaited(context.application()).stream());
        return thirds.flatMap(third -> Stream.of(interviewers.get(third.interviewer()))
                        .map(InterviewerAddresses::recipient)
                        .filter(person -> isAsked(third, person)))
                .toList();
    }

    private boolean isAsked(Interview third, Recipient person) {
        return mails.has("third-interview-asked",
                CaseContext.of(third.candidate()), person,
                third.startsAt().atZone(clock.getZone()).toInstant());
    }

    /** The third opinion is no longer awaited. */
    void giveUp(Interview third) {
        interviews.save(third.dropped());
        journal.record(third.candidate(), JournalEvent.THIRD_OPINION_GIVEN_UP);
    }

    private List<Interviewer> mayInterview(Assessment doubt) {
        return mayInterview(doubt.session(), List.of(doubt)).get(doubt.candidate());
    }

    /**
     * For each candidate, by name: interviewers of the chapter who have not met and do not know the candidate, and
     * attended another school. The number of queries does not depend on the number of doubts.
     */
    Map<ApplicationNumber, List<Interviewer>> mayInterview(SessionReference session, List<Assessment> doubts) {
        if (doubts.isEmpty()) {
            return Map.of();
        }
        List<Candidates.Candidate> whose = candidates.all(doubts.stream().map(Assessment::candidate));
        Map<ApplicationNumber, List<Interview>> met = interviews.byCandidate(
                whose.stream().map(Candidates.Candidate::number).toList());
        Map<ApplicationNumber, Set<Long>> known = acquaintances.findBySessionOrderByCandidate(session).stream()
                .collect(Collectors.groupingBy(Acquaintance::candidate,
                        Collectors.mapping(Acquaintance::interviewer, Collectors.toSet())));
        List<Interviewer> offered = interviewers.offeredIn(seasons.about(session).chapter());
        return whose.stream().collect(Collectors.toMap(Candidates.Candidate::number, candidate -> {
            Set<Long> out = new HashSet<>(known.getOrDefault(candidate.number(), Set.of()));
            met.getOrDefault(candidate.number(), List.of()).forEach(interview -> out.add(interview.interviewer()));
            return offered.stream()
                    .filter(one -> !out.contains(one.id()) && !candidate.school().equals(one.formerSchool()))
                    .toList();
        }));
    }
}
