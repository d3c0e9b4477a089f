package org.alteractions.journey.student.place;

import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.ModelStep;
import org.springframework.stereotype.Component;

/** Page "record-offer-answer": the student accepts or declines the place. */
@Component
class RecordOfferAnswerParticipantForm implements ParticipantForm {

    @Override
    public String purpose() {
        return "record-offer-answer";
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.task(visit.reference(), ModelStep.RECORD_OFFER_ANSWER);
    }
}
