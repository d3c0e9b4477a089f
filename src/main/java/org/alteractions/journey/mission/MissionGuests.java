package org.alteractions.journey.mission;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.StudentContacts;
import org.alteractions.journey.team.CoachRecipients;
import org.alteractions.journey.team.TeamPeople;
import org.springframework.stereotype.Component;

/** Decides who still attends a mission's meetings: nobody outside it, no former student and no former coach. */
@Component
public class MissionGuests {

    private final DossierRegister dossiers;
    private final TeamPeople people;

    MissionGuests(DossierRegister dossiers, TeamPeople people) {
        this.dossiers = dossiers;
        this.people = people;
    }

    public boolean expects(DossierReference dossier, Recipient to) {
        return dossiers.get(dossier).state() == Dossier.State.IN_MISSION
                && StudentContacts.id(to.id())
                        .map(student ->
                                people.members(dossier).stream().anyMatch(member -> member.id().equals(student)))
                        .orElseGet(() -> !to.id().isOf(CoachRecipients.PEOPLE) || isCoach(dossier, to));
    }

    private boolean isCoach(DossierReference dossier, Recipient to) {
        return people.coach(dossier).filter(coach -> to.id().equals(coach.number())).isPresent();
    }
}
