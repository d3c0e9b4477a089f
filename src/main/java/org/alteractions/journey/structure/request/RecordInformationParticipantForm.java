package org.alteractions.journey.structure.request;

import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.Visit;
import org.alteractions.journey.participant.Way;
import org.springframework.stereotype.Component;

/** Page "give-information": the structure adds what it was asked for. */
@Component
class RecordInformationParticipantForm implements ParticipantForm {

    @Override
    public String purpose() {
        return "give-information";
    }

    @Override
    public Way way(Visit visit) {
        return Way.task(visit.reference(), "userTask_recordInformation");
    }
}
