package org.alteractions.journey.team;

import java.util.List;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The coach before the last change of a mission's coach; empty if there was none. */
@Component
class DepartedCoachRecipients implements Recipients {

    private final TeamPeople people;

    DepartedCoachRecipients(TeamPeople people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "departedCoach";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        return people.departedCoach(context.dossier()).map(CoachRecipients::recipient).stream().toList();
    }
}
