package org.alteractions.journey.team;

import java.util.List;
import java.util.Locale;
import org.alteractions.journey.mail.Audience;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.student.Student;
import org.springframework.stereotype.Component;

/** The students of a mission's team. */
@Component
class TeamAudience implements Audience {

    static final String PREFIX = "student-";

    private final TeamPeople people;

    TeamAudience(TeamPeople people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "team";
    }

    @Override
    public List<Recipient> recipients(CaseContext at) {
        return people.members(at.dossier()).stream().map(TeamAudience::recipient).toList();
    }

    static Recipient recipient(Student student) {
        return new Recipient(PREFIX + student.id(), student.email(), student.name(),
                Locale.forLanguageTag(student.language()));
    }
}
