package org.alteractions.journey.cafeselect;

import java.util.Optional;
import org.alteractions.journey.participant.OwnCases;
import org.springframework.stereotype.Component;

/** To an interviewer, a third opinion on an application belongs to the session: the application is its student's. */
@Component
class InterviewerCases implements OwnCases {

    private final Interviews interviews;

    InterviewerCases(Interviews interviews) {
        this.interviews = interviews;
    }

    @Override
    public Optional<String> of(String reference, String participant) {
        return InterviewerAddresses.interviewer(participant)
                .flatMap(interviewer -> interviews.findByCandidateOrderByThirdAscStartsAtAsc(reference).stream()
                        .filter(interview -> interview.interviewer().equals(interviewer))
                        .findFirst())
                .map(Interview::session);
    }
}
