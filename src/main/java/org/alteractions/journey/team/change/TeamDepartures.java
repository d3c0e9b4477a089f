package org.alteractions.journey.team.change;

import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mail.DepartureLookup;
import org.alteractions.journey.student.StudentContacts;
import org.alteractions.journey.team.CoachRecipients;
import org.alteractions.journey.team.Team;
import org.alteractions.journey.team.TeamRepository;
import org.springframework.stereotype.Component;

/** Students who left a mission's team, and coaches who were replaced. */
@Component
class TeamDepartures implements DepartureLookup {

    private final TeamRepository teams;

    TeamDepartures(TeamRepository teams) {
        this.teams = teams;
    }

    @Override
    public boolean hasLeft(CaseReference reference, String recipient) {
        Optional<Team> team = teams.findById(DossierReference.of(reference));
        return StudentContacts.id(recipient)
                        .flatMap(student -> team.filter(known -> !isMember(known, student)))
                        .isPresent()
                || coach(recipient)
                        .flatMap(coach -> team.filter(known -> !coach.equals(known.coachId())))
                        .isPresent();
    }

    private static boolean isMember(Team team, Long student) {
        return team.members().stream().anyMatch(member -> member.studentId().equals(student));
    }

    private static Optional<Long> coach(String recipient) {
        return Optional.of(recipient)
                .filter(number -> number.startsWith(CoachRecipients.PREFIX))
                .map(number -> Long.valueOf(number.substring(CoachRecipients.PREFIX.length())));
    }
}
