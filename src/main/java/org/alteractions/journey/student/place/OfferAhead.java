package org.alteractions.journey.student.place;

import java.util.List;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.DaysAhead;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

/** The last day to answer an offered place. */
@Component
class OfferAhead implements DaysAhead {

    private final ApplicationRepository applications;

    OfferAhead(ApplicationRepository applications) {
        this.applications = applications;
    }

    @Override
    public List<Appointment> about(CaseContext context, Recipient to) {
        return applications.findById(ApplicationNumber.of(context.reference()))
                .filter(application ->
                        application.state() == Application.State.OFFERED && application.answerBy() != null)
                .map(application -> Appointment.on(application.answerBy(), null, new Sentence(
                        "Dernier jour pour répondre à la place proposée", "Last day to answer the place offered")))
                .stream()
                .toList();
    }
}
