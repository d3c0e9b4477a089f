package org.alteractions.journey.student.place;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "record-offer-answer": records whether the student accepts the place. */
@Component
class RecordOfferAnswerHandler implements TaskFormHandler {

    private final Places places;

    RecordOfferAnswerHandler(Places places) {
        this.places = places;
    }

    @Override
    public String form() {
        return "record-offer-answer";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.OFFER_ANSWER.key(), OfferAnswer.class)) {
            case ACCEPT -> places.accept(ApplicationNumber.of(form.reference()));
            case DECLINE -> places.refuse(ApplicationNumber.of(form.reference()));
        }
    }
}
