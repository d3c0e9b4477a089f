package org.alteractions.journey.review;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.Appointments;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.structure.StructureContacts;
import org.springframework.stereotype.Component;

/** The day of the one-year review, in the structure's calendar from the restitution on. */
@Component
class ReviewAppointment implements Appointments {

    private final ReviewRepository reviews;

    ReviewAppointment(ReviewRepository reviews) {
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public Optional<Appointment> about(CaseContext context, Recipient to) {
        return reviews.findById(DossierReference.of(context.reference()))
                .filter(review -> review.state() == Review.State.WAITING && to.id().isOf(StructureContacts.PEOPLE))
                .map(review -> Appointment.on(review.dueOn(), null,
                        new Sentence("Bilan à un an, mission " + context.reference(),
                                "One-year review, mission " + context.reference())));
    }
}
