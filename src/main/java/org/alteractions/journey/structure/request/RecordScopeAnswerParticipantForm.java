package org.alteractions.journey.structure.request;

import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.ModelStep;
import org.springframework.stereotype.Component;

/** Page "record-scope-answer": the structure accepts or refuses the reframed scope. */
@Component
class RecordScopeAnswerParticipantForm implements ParticipantForm {

    @Override
    public String purpose() {
        return "record-scope-answer";
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.task(visit.reference(), ModelStep.RECORD_SCOPE_ANSWER);
    }
}
