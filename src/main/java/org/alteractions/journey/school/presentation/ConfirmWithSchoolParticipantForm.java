package org.alteractions.journey.school.presentation;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.Visit;
import org.alteractions.journey.participant.Way;
import org.springframework.stereotype.Component;

/** Page "confirm-presentation": the school confirms the proposed date, asks for another, or renounces. */
@Component
class ConfirmWithSchoolParticipantForm implements ParticipantForm {

    private final PresentationWords words;

    ConfirmWithSchoolParticipantForm(PresentationWords words) {
        this.words = words;
    }

    @Override
    public String purpose() {
        return "confirm-presentation";
    }

    @Override
    public Way way(Visit visit) {
        return Way.task(visit.reference(), "userTask_confirmWithSchool");
    }

    @Override
    public Optional<Sentence> subject(Visit visit) {
        return words.withDate(visit.reference());
    }
}
