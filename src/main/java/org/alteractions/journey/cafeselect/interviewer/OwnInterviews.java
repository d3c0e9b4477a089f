package org.alteractions.journey.cafeselect.interviewer;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.participant.ParticipantVisit;
import org.springframework.stereotype.Component;

/** The interviews of an interviewer who visits a session's page; nobody sees another's. */
@Component
public class OwnInterviews {

    private final CafeSelectRepository sessions;
    private final InterviewRepository interviews;

    OwnInterviews(CafeSelectRepository sessions, InterviewRepository interviews) {
        this.sessions = sessions;
        this.interviews = interviews;
    }

    /** By time, a third opinion last; none before the plan is published and after the deliberation. */
    public List<Interview> of(ParticipantVisit visit) {
        return sessions.findById(visit.reference())
                .filter(CafeSelect::isPublished)
                .flatMap(session -> InterviewerAddresses.interviewer(visit.person().id())
                        .map(interviewer -> interviews.findBySessionAndInterviewerOrderByThirdAscStartsAtAsc(
                                session.reference(), interviewer)))
                .orElse(List.of());
    }

    /** The one that the visitor has chosen, or else the next whose scorecard is awaited. */
    public Optional<Interview> chosen(ParticipantVisit visit) {
        return of(visit).stream()
                .filter(visit.about() == null
                        ? Interview::isAwaited
                        : interview -> interview.id().toString().equals(visit.about()))
                .findFirst();
    }
}
