package org.alteractions.journey.cafeselect.interviewer;

import java.util.EnumSet;
import java.util.Optional;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.participant.OwnCases;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** For an interviewer, the session is the case; applications are the students' cases. */
@Component
class InterviewerCases implements OwnCases {

    private final InterviewRepository interviews;
    private final SeasonRepository seasons;

    InterviewerCases(InterviewRepository interviews, SeasonRepository seasons) {
        this.interviews = interviews;
        this.seasons = seasons;
    }

    @Override
    public Optional<CaseReference> of(CaseReference reference, ParticipantId participant) {
        return InterviewerAddresses.interviewer(participant)
                .flatMap(interviewer -> interviews.findByCandidateAndStateInOrderByThirdAscStartsAtAsc(
                                ApplicationNumber.of(reference), EnumSet.allOf(Interview.State.class)).stream()
                        .filter(interview -> interview.interviewer().equals(interviewer))
                        .findFirst())
                .map(interview -> (CaseReference) interview.session())
                .or(() -> InterviewerAddresses.interviewer(participant)
                        .flatMap(interviewer -> seasons.findAbout(reference))
                        .map(season -> season.reference().cafeSelect()));
    }
}
