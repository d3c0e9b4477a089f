package org.alteractions.journey.cafeselect.replanning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.interviewer.InterviewerAddresses;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Candidates;
import org.springframework.stereotype.Component;

/** <code>${difference.…}</code> in mails about a changed plan: the effect of the last change on the reader. */
@Component
class PlanDifferenceMailValues implements MailValues {

    private static final Sentence HOURS = new Sentence("les heures", "the times");
    private static final Sentence ROOMS = new Sentence("la salle", "the room");
    private static final Sentence CANDIDATES = new Sentence("les candidats", "the candidates");
    private static final Sentence INTERVIEWER = new Sentence("l'intervieweur", "the interviewer");
    private static final Sentence AND = new Sentence(" et ", " and ");

    private final ReplanRepository replans;
    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final Candidates candidates;
    private final Clock clock;

    PlanDifferenceMailValues(
            ReplanRepository replans, CafeSelectRepository sessions, InterviewRepository interviews,
            Candidates candidates, Clock clock) {
        this.replans = replans;
        this.sessions = sessions;
        this.interviews = interviews;
        this.candidates = candidates;
        this.clock = clock;
    }

    /**
     * Values for mails to a candidate or an interviewer.
     *
     * @param what  what has changed, in words
     * @param hours whether the reader comes at other times
     * @param begun whether interviews of the reader have taken place
     * @param today whether it is the day of the session
     */
    public record Facts(String what, boolean hours, boolean begun, boolean today) {}

    @Override
    public String name() {
        return "difference";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        Set<ReplanChange> changes = replans.lastAppliedTo(SessionReference.of(context.reference())).map(Replan::changes)
                .orElse(Set.of());
        Optional<Long> interviewer = InterviewerAddresses.interviewer(to.id());
        Set<ApplicationNumber> own = interviewer.isPresent() ? Set.of()
                : numbers(SessionReference.of(context.reference()), changes, to);
        PlanDifference difference = interviewer
                .map(number -> PlanDifference.ofInterviewer(changes, number))
                .orElseGet(() -> PlanDifference.ofCandidate(changes, own))
                .orHours();
        LocalDateTime now = LocalDateTime.now(clock);
        return Optional.of(new Facts(
                words(difference, interviewer.isPresent() ? CANDIDATES : INTERVIEWER, to.language()),
                difference.hours(),
                planned(SessionReference.of(context.reference()))
                        .filter(interview -> interviewer.map(interview.interviewer()::equals)
                                .orElseGet(() -> own.contains(interview.candidate())))
                        .anyMatch(interview -> !interview.startsAt().isAfter(now)),
                isToday(SessionReference.of(context.reference()), now.toLocalDate())));
    }

    private boolean isToday(SessionReference session, LocalDate today) {
        return sessions.findById(session).filter(day -> day.startsAt().toLocalDate().equals(today)).isPresent();
    }

    private Stream<Interview> planned(SessionReference session) {
        return interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(session).stream();
    }

    private Set<ApplicationNumber> numbers(SessionReference session, Set<ReplanChange> changes, Recipient to) {
        return candidates.all(Stream.concat(changes.stream().map(ReplanChange::candidate),
                                planned(session).map(Interview::candidate)).distinct())
                .stream()
                .filter(candidate -> candidate.recipient().id().equals(to.id()))
                .map(Candidates.Candidate::number)
                .collect(Collectors.toSet());
    }

    private static String words(PlanDifference difference, Sentence people, Locale language) {
        List<String> words = new ArrayList<>();
        if (difference.hours()) {
            words.add(HOURS.in(language));
        }
        if (difference.rooms()) {
            words.add(ROOMS.in(language));
        }
        if (difference.people()) {
            words.add(people.in(language));
        }
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + AND.in(language) + words.get(last);
    }
}
