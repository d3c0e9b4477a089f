package org.alteractions.journey.team;

import org.alteractions.journey.structure.TeamsAtWork;
import org.springframework.stereotype.Component;

@Component
class TeamMembership implements TeamsAtWork {

    private final TeamContacts contacts;

    TeamMembership(TeamContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public boolean isMember(String dossier, String student) {
        return contacts.students(dossier).stream().anyMatch(member -> member.id().equals(student));
    }
}
