package org.alteractions.journey.mission.charter;

import java.time.Clock;
import java.time.LocalDate;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.Mission;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.mission.MissionRefusal;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.student.StudentContacts;
import org.alteractions.journey.team.Charter;
import org.springframework.stereotype.Component;

/** Records charter answers of newcomers. They are asked only after the kick-off, where the whole team accepts. */
@Component
class MissionCharter implements Charter {

    private final MissionRepository missions;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    MissionCharter(MissionRepository missions, Journal journal, CurrentUser user, Clock clock) {
        this.missions = missions;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void newcomer(DossierReference dossier, Long studentId, boolean accepts) {
        missions.findById(dossier).filter(Mission::isCharterAccepted).ifPresent(mission -> {
            if (!accepts) {
                throw MissionRefusal.NEWCOMER_WITHOUT_CHARTER.of();
            }
            String party = StudentContacts.number(studentId).value();
            missions.save(mission.charterAcceptedToo(party, LocalDate.now(clock))
                    .charterRecorded(clock.instant(), user.id()));
            journal.record(dossier, JournalEvent.NEWCOMER_ACCEPTED_CHARTER, party);
        });
    }

    @Override
    public void coachChanged(DossierReference dossier) {
        missions.findById(dossier).ifPresent(mission ->
                missions.save(mission.charterUnanswered(MissionParties.COACH)));
    }
}
