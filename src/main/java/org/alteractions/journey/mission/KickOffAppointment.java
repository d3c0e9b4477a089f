package org.alteractions.journey.mission;

import java.time.Duration;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.Appointments;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The first meeting of a mission in the calendars of structure, team and coach. */
@Component
class KickOffAppointment implements Appointments {

    private static final Duration LENGTH = Duration.ofHours(2);

    private static final Sentence CHARTER = new Sentence(
            "Lisez et acceptez la charte de la mission avant la réunion.",
            "Read and accept the mission's charter before the meeting.");

    private final MissionRepository missions;
    private final MissionGuests guests;
    private final MissionParties parties;

    KickOffAppointment(MissionRepository missions, MissionGuests guests, MissionParties parties) {
        this.missions = missions;
        this.guests = guests;
        this.parties = parties;
    }

    @Override
    public String name() {
        return "kickOff";
    }

    @Override
    public Optional<Appointment> about(CaseContext context, Recipient to) {
        return missions.findById(DossierReference.of(context.reference()))
                .filter(mission -> mission.kickOffAt() != null
                        && guests.expects(DossierReference.of(context.reference()), to))
                .map(mission -> Appointment.lasting(mission.kickOffAt(), LENGTH, mission.kickOffPlace(),
                        new Sentence("Réunion de lancement, mission " + context.reference(),
                                "Kick-off, mission " + context.reference()))
                        .preparing(signs(mission, to) ? CHARTER : null));
    }

    /** Whether the reader still has to accept the charter. */
    private boolean signs(Mission mission, Recipient to) {
        return parties.find(mission.dossier(), to.id()).filter(party -> !mission.hasAccepted(party.key())).isPresent();
    }
}
