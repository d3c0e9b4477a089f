package org.alteractions.journey.team.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.DepartureLookup;
import org.alteractions.journey.student.StudentContacts;
import org.alteractions.journey.team.CoachRecipients;
import org.alteractions.journey.team.Team;
import org.alteractions.journey.team.TeamRepository;
import org.springframework.stereotype.Component;

/** Looks up students who left a mission's team, coaches who were replaced, and everybody of a disbanded team. */
@Component
class TeamDepartures implements DepartureLookup {

    private static final Set<JournalEvent> COACH_CHANGES =
            Set.of(JournalEvent.COACH_LEFT, JournalEvent.COACH_REPLACED, JournalEvent.TEAM_RELEASED);

    private final TeamRepository teams;
    private final Journal journal;

    TeamDepartures(TeamRepository teams, Journal journal) {
        this.teams = teams;
        this.journal = journal;
    }

    @Override
    public boolean hasLeft(CaseReference reference, ParticipantId recipient) {
        Optional<Team> team = teams.findById(DossierReference.of(reference));
        return StudentContacts.id(recipient)
                        .flatMap(student -> team.filter(known -> !isMember(known, student)))
                        .isPresent()
                || coach(recipient)
                        .flatMap(coach -> team.filter(known -> !coach.equals(known.coachId())))
                        .isPresent();
    }

    @Override
    public Optional<Instant> leftAt(CaseReference reference, ParticipantId recipient) {
        if (!hasLeft(reference, recipient)) {
            return Optional.empty();
        }
        List<JournalEntry> entries = journal.of(reference);
        return coach(recipient).isPresent()
                ? coachLeft(entries, recipient.value())
                : last(entries, entry -> entry.event() == JournalEvent.STUDENT_LEFT
                                && recipient.value().equals(entry.detail()))
                        .or(() -> last(entries, entry -> entry.event() == JournalEvent.TEAM_RELEASED));
    }

    private static Optional<Instant> last(List<JournalEntry> entries, Predicate<JournalEntry> wanted) {
        return entries.stream().filter(wanted).reduce((first, last) -> last).map(JournalEntry::happenedAt);
    }

    /** Time of the first change after the coach joined, because the journal only records who joins. */
    private static Optional<Instant> coachLeft(List<JournalEntry> entries, String coach) {
        List<JournalEntry> changes = entries.stream().filter(entry -> COACH_CHANGES.contains(entry.event())).toList();
        int came = -1;
        for (int at = 0; at < changes.size(); at++) {
            came = coach.equals(changes.get(at).detail()) ? at : came;
        }
        return changes.stream().skip(came + 1L).findFirst().map(JournalEntry::happenedAt);
    }

    private static boolean isMember(Team team, Long student) {
        return team.members().stream().anyMatch(member -> member.studentId().equals(student));
    }

    private static Optional<Long> coach(ParticipantId recipient) {
        return recipient.numberIn(CoachRecipients.PEOPLE);
    }
}
