package org.alteractions.journey.mission;

import java.util.List;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.DaysAhead;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The due date of a mission's deliverable, until it is handed in. */
@Component
class DeliverableAhead implements DaysAhead {

    private final MissionRepository missions;
    private final MissionGuests guests;
    private final HandedInDeliverables handedIn;

    DeliverableAhead(MissionRepository missions, MissionGuests guests, HandedInDeliverables handedIn) {
        this.missions = missions;
        this.guests = guests;
        this.handedIn = handedIn;
    }

    @Override
    public List<Appointment> about(CaseContext context, Recipient to) {
        return missions.findById(DossierReference.of(context.reference()))
                .filter(mission -> !handedIn.contain(mission))
                .map(mission -> mission.milestone(MilestoneKind.DELIVERABLE))
                .filter(milestone -> milestone.reachedOn() == null
                        && guests.expects(DossierReference.of(context.reference()), to))
                .map(milestone -> Appointment.on(milestone.dueOn(), null, new Sentence(
                        "Remise du livrable, mission " + context.reference(),
                        "Deliverable due, mission " + context.reference())))
                .stream()
                .toList();
    }
}
