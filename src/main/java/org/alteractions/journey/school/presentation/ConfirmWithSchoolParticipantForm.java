package org.alteractions.journey.school.presentation;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.ModelStep;
import org.springframework.stereotype.Component;

/** Page "confirm-with-school": the school confirms the proposed date, asks for another, or cancels. */
@Component
class ConfirmWithSchoolParticipantForm implements ParticipantForm {

    private final PresentationWords words;

    ConfirmWithSchoolParticipantForm(PresentationWords words) {
        this.words = words;
    }

    @Override
    public String purpose() {
        return "confirm-with-school";
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.task(visit.reference(), ModelStep.CONFIRM_WITH_SCHOOL);
    }

    @Override
    public Optional<Sentence> subject(ParticipantVisit visit) {
        return words.withDate(visit.reference());
    }
}
