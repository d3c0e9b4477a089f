package org.alteractions.journey.team;

import java.util.List;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.StudentContacts;
import org.springframework.stereotype.Component;

/** The students of a mission's team. */
@Component
class TeamRecipients implements Recipients {

    private final TeamPeople people;

    TeamRecipients(TeamPeople people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "team";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        return people.members(context.dossier()).stream().map(StudentContacts::recipient).toList();
    }
}
