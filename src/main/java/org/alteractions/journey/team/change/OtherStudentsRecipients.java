package org.alteractions.journey.team.change;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.team.TeamContacts;
import org.alteractions.journey.team.TeamNewcomers;
import org.springframework.stereotype.Component;

/** The students who were in a mission's team before its last change. */
@Component
class OtherStudentsRecipients implements Recipients {

    private final TeamContacts team;
    private final TeamNewcomers newcomers;

    OtherStudentsRecipients(TeamContacts team, TeamNewcomers newcomers) {
        this.team = team;
        this.newcomers = newcomers;
    }

    @Override
    public String name() {
        return "otherStudents";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        Optional<ParticipantId> latest = newcomers.latestStudent(context.dossier());
        return team.students(context.dossier()).stream().filter(one -> !latest.equals(Optional.of(one.id()))).toList();
    }
}
