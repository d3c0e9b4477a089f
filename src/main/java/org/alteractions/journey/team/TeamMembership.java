package org.alteractions.journey.team;

import org.alteractions.journey.structure.ReportedStudent;
import org.alteractions.journey.structure.TeamsAtWork;
import org.springframework.stereotype.Component;

@Component
class TeamMembership implements TeamsAtWork {

    private final TeamContacts contacts;

    TeamMembership(TeamContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public boolean holds(ReportedStudent student) {
        return contacts.students(student.dossier()).stream()
                .anyMatch(member -> member.id().value().equals(student.student()));
    }
}
