package org.alteractions.journey.mission;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.Appointments;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** Due date of the mid-term meeting, as an all-day event; team and coach agree on the time. */
@Component
class MidTermAppointment implements Appointments {

    private static final Sentence STATE_OF_THE_WORK = new Sentence(
            "Préparez ce qui est fait, ce qui reste à faire et ce qui vous bloque.",
            "Prepare what is done, what is left to do and what holds you up.");

    private final MissionRepository missions;
    private final MissionGuests guests;

    MidTermAppointment(MissionRepository missions, MissionGuests guests) {
        this.missions = missions;
        this.guests = guests;
    }

    @Override
    public String name() {
        return "midTerm";
    }

    @Override
    public Optional<Appointment> about(CaseContext context, Recipient to) {
        return missions.findById(DossierReference.of(context.reference()))
                .map(mission -> mission.milestone(MilestoneKind.MID_TERM))
                .filter(milestone -> milestone.reachedOn() == null
                        && guests.expects(DossierReference.of(context.reference()), to))
                .map(milestone -> Appointment.on(milestone.dueOn(), null,
                        new Sentence("Point à mi-parcours, mission " + context.reference(),
                                "Mid-term, mission " + context.reference()))
                        .preparing(STATE_OF_THE_WORK));
    }
}
