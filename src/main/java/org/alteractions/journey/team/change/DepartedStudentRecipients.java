package org.alteractions.journey.team.change;

import java.util.List;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.StudentContacts;
import org.alteractions.journey.team.TeamPeople;
import org.springframework.stereotype.Component;

/** The student who left a mission's team most recently. */
@Component
class DepartedStudentRecipients implements Recipients {

    private final TeamPeople people;

    DepartedStudentRecipients(TeamPeople people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "departedStudent";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        return people.departed(context.dossier()).map(StudentContacts::recipient).stream().toList();
    }
}
