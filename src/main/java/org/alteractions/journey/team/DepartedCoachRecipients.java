package org.alteractions.journey.team;

import java.util.List;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The coach who was replaced or left last; empty if the team already had no coach before. */
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
