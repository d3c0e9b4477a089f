package org.alteractions.journey.student.place;

import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.Visit;
import org.alteractions.journey.participant.Way;
import org.springframework.stereotype.Component;

/** Page "answer-offer": the student takes the place or leaves it. */
@Component
class RecordOfferAnswerParticipantForm implements ParticipantForm {

    @Override
    public String purpose() {
        return "answer-offer";
    }

    @Override
    public Way way(Visit visit) {
        return Way.task(visit.reference(), "userTask_recordOfferAnswer");
    }
}
