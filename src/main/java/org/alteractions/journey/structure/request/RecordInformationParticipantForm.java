package org.alteractions.journey.structure.request;

import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.ModelStep;
import org.springframework.stereotype.Component;

/** Page "record-information": the structure adds the information that it was asked for. */
@Component
class RecordInformationParticipantForm implements ParticipantForm {

    @Override
    public String purpose() {
        return "record-information";
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.task(visit.reference(), ModelStep.RECORD_INFORMATION);
    }
}
