package org.alteractions.journey.cafeselect.interviewer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.Deadlines;
import org.springframework.stereotype.Component;

/** The interviews that an interviewer sees on a session's page: only their own. */
@Component
public class OwnInterviews {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;
    private final Deadlines deadlines;
    private final Clock clock;

    OwnInterviews(CafeSelectRepository sessions, InterviewRepository interviews, Deadlines deadlines, Clock clock) {
        this.sessions = sessions;
        this.interviews = interviews;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** By time, a third opinion last; empty before the plan is published and after the deliberation. */
    public List<Interview> of(ParticipantVisit visit) {
        return sessions.findById(SessionReference.of(visit.reference()))
                .filter(CafeSelect::isPublished)
                .flatMap(session -> InterviewerAddresses.interviewer(visit.person().id())
                        .map(interviewer -> interviews.findBySessionAndInterviewerOrderByThirdAscStartsAtAsc(
                                session.reference(), interviewer)))
                .orElse(List.of());
    }

    /** Whether the visitor was asked only for a third opinion that is no longer needed. */
    public boolean dropped(ParticipantVisit visit) {
        List<Interview> own = InterviewerAddresses.interviewer(visit.person().id())
                .map(interviewer -> interviews.findBySessionAndInterviewerOrderByThirdAscStartsAtAsc(
                        SessionReference.of(visit.reference()), interviewer))
                .orElse(List.of());
        return !own.isEmpty() && own.stream().allMatch(Interview::isDropped);
    }

    /** Last day for the scorecard of an interview, as in the mails; empty once it has passed. */
    public Optional<LocalDate> lastDay(Interview interview) {
        LocalDateTime begins = interview.third()
                ? interview.startsAt()
                : sessions.get(interview.session()).endsBy();
        return Optional.of(begins.plus(deadlines.of("scorecard")).minusSeconds(1).toLocalDate())
                .filter(day -> !day.isBefore(LocalDate.now(clock)));
    }

    /** The interview that the visitor has chosen, otherwise the next one whose scorecard is awaited. */
    public Optional<Interview> chosen(ParticipantVisit visit) {
        return of(visit).stream()
                .filter(interview -> visit.about()
                        .map(interview.id().toString()::equals)
                        .orElseGet(interview::isAwaited))
                .findFirst();
    }
}
