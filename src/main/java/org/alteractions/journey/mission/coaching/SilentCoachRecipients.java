package org.alteractions.journey.mission.coaching;

import java.util.List;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.team.TeamContacts;
import org.springframework.stereotype.Component;

/** The coach of a mission's team who has not said yet whether they guide it. */
@Component("silentCoach")
class SilentCoachRecipients implements Recipients {

    private final CoachingService coaching;
    private final TeamContacts teams;

    SilentCoachRecipients(CoachingService coaching, TeamContacts teams) {
        this.coaching = coaching;
        this.teams = teams;
    }

    @Override
    public String name() {
        return "silentCoach";
    }

    @Override
    public List<Recipient> recipients(CaseContext context) {
        return coaching.isAwaited(context.dossier()) ? teams.coach(context.dossier()).stream().toList() : List.of();
    }
}
