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

/** The interviews of an interviewer who visits a session's page; nobody sees another's. */
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

    /** By time, a third opinion last; none before the plan is published and after the deliberation. */
    public List<Interview> of(ParticipantVisit visit) {
        return sessions.findById(SessionReference.of(visit.reference()))
                .filter(CafeSelect::isPublished)
                .flatMap(session -> InterviewerAddresses.interviewer(visit.person().id())
                        .map(interviewer -> interviews.findBySessionAndInterviewerOrderByThirdAscStartsAtAsc(
                                session.reference(), interviewer)))
                .orElse(List.of());
    }

    /** Whether all that the visitor was asked for is a third opinion which is not needed any more. */
    public boolean dropped(ParticipantVisit visit) {
        List<Interview> own = InterviewerAddresses.interviewer(visit.person().id())
                .map(interviewer -> interviews.findBySessionAndInterviewerOrderByThirdAscStartsAtAsc(
                        SessionReference.of(visit.reference()), interviewer))
                .orElse(List.of());
        return !own.isEmpty() && own.stream().allMatch(Interview::isDropped);
    }

    /** Until when the scorecard of an interview is awaited, as the mails say it; empty once that day has passed. */
    public Optional<LocalDate> lastDay(Interview interview) {
        LocalDateTime begins = interview.third()
                ? interview.startsAt()
                : sessions.get(interview.session()).endsBy();
        return Optional.of(begins.plus(deadlines.of("scorecard")).minusSeconds(1).toLocalDate())
                .filter(day -> !day.isBefore(LocalDate.now(clock)));
    }

    /** The one that the visitor has chosen, or else the next whose scorecard is awaited. */
    public Optional<Interview> chosen(ParticipantVisit visit) {
        return of(visit).stream()
                .filter(interview -> visit.about()
                        .map(interview.id().toString()::equals)
                        .orElseGet(interview::isAwaited))
                .findFirst();
    }
}
