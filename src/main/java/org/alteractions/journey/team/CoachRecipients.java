package org.alteractions.journey.team;

import java.util.List;
import java.util.Locale;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.team.coach.Coach;
import org.springframework.stereotype.Component;

/** The coach of a mission's team as a mail recipient; empty while the team has no coach. */
@Component
public class CoachRecipients implements Recipients {

    public static final String PEOPLE = "coach";

    private final TeamPeople people;

    CoachRecipients(TeamPeople people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "coach";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        return people.coach(context.dossier()).stream()
                .map(CoachRecipients::recipient)
                .toList();
    }

    static Recipient recipient(Coach coach) {
        return new Recipient(coach.number(), coach.email(), coach.name(), Locale.forLanguageTag(coach.language()));
    }
}
