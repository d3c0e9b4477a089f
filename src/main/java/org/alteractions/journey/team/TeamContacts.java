package org.alteractions.journey.team;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.student.StudentContacts;
import org.springframework.stereotype.Component;

/** Mail recipients of a team. */
@Component
public class TeamContacts {

    private final TeamPeople people;

    TeamContacts(TeamPeople people) {
        this.people = people;
    }

    /** Sorted by family name. */
    public List<Recipient> students(DossierReference dossier) {
        return people.members(dossier).stream().map(StudentContacts::recipient).toList();
    }

    /** Empty while the team has no coach. */
    public Optional<Recipient> coach(DossierReference dossier) {
        return people.coach(dossier).map(CoachRecipients::recipient);
    }
}
