package org.alteractions.journey.structure.request;

import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.Visit;
import org.alteractions.journey.participant.Way;
import org.springframework.stereotype.Component;

/** Page "answer-scope": the structure agrees to the reframed scope, or does not. */
@Component
class RecordScopeAnswerParticipantForm implements ParticipantForm {

    @Override
    public String purpose() {
        return "answer-scope";
    }

    @Override
    public Way way(Visit visit) {
        return Way.task(visit.reference(), "userTask_recordScopeAnswer");
    }
}
