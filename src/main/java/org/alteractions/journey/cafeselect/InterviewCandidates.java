package org.alteractions.journey.cafeselect;

import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.student.CaseCandidates;
import org.springframework.stereotype.Component;

/** The candidate of the interview that a scorecard is about. */
@Component
class InterviewCandidates implements CaseCandidates {

    private final InterviewRepository interviews;

    InterviewCandidates(InterviewRepository interviews) {
        this.interviews = interviews;
    }

    @Override
    public Optional<ApplicationNumber> candidateOf(CaseContext context) {
        return context.id(Variable.INTERVIEW).map(Long::valueOf).flatMap(interviews::findById)
                .map(Interview::candidate);
    }
}
