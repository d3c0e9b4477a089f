package org.alteractions.journey.restitution;

import java.time.Duration;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.Appointments;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mission.MissionGuests;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The final meeting in the calendars of structure, team, coach and chapter. */
@Component
class RestitutionAppointment implements Appointments {

    private static final Duration LENGTH = Duration.ofHours(2);

    private static final Sentence RESULTS = new Sentence(
            "L'équipe présente son travail et ses recommandations.",
            "The team presents its work and its recommendations.");

    private final RestitutionRepository restitutions;
    private final MissionGuests guests;

    RestitutionAppointment(RestitutionRepository restitutions, MissionGuests guests) {
        this.restitutions = restitutions;
        this.guests = guests;
    }

    @Override
    public String name() {
        return "restitution";
    }

    @Override
    public Optional<Appointment> about(CaseContext context, Recipient to) {
        return restitutions.findById(DossierReference.of(context.reference()))
                .filter(meeting -> meeting.plannedAt() != null && meeting.heldOn() == null && !meeting.givenUp())
                .filter(meeting -> guests.expects(DossierReference.of(context.reference()), to))
                .map(meeting -> Appointment.lasting(meeting.plannedAt(), LENGTH, meeting.place(),
                        new Sentence("Restitution, mission " + context.reference(),
                                "Restitution, mission " + context.reference()))
                        .preparing(RESULTS));
    }
}
