package org.alteractions.journey.team.change;

import java.util.List;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.team.TeamContacts;
import org.alteractions.journey.team.TeamNewcomers;
import org.springframework.stereotype.Component;

/** The student who joined a mission's team with its last change; empty if that change was a departure. */
@Component
class JoiningStudentRecipients implements Recipients {

    private final TeamContacts team;
    private final TeamNewcomers newcomers;

    JoiningStudentRecipients(TeamContacts team, TeamNewcomers newcomers) {
        this.team = team;
        this.newcomers = newcomers;
    }

    @Override
    public String name() {
        return "joiningStudent";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        return newcomers.latestStudent(context.dossier()).stream()
                .flatMap(latest -> team.students(context.dossier()).stream().filter(one -> one.id().equals(latest)))
                .toList();
    }
}
