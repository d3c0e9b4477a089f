package org.alteractions.journey.mission.charter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.CharterAnswer;
import org.alteractions.journey.mission.Mission;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.mission.MissionRefusal;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Service for the charter answers of single parties. */
@Component
class CharterService {

    private final MissionRepository missions;
    private final MissionParties parties;
    private final CharterTexts texts;
    private final DossierRegister dossiers;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    CharterService(
            MissionRepository missions,
            MissionParties parties,
            CharterTexts texts,
            DossierRegister dossiers,
            CurrentUser user,
            Journal journal,
            Clock clock) {
        this.missions = missions;
        this.parties = parties;
        this.texts = texts;
        this.dossiers = dossiers;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    /** Version of the text that all parties of this mission accept. */
    String version(DossierReference dossier) {
        return texts.versionFor(missions.get(dossier).startedOn());
    }

    /** Parties that have not accepted, from the planning of the kick-off on; a new coach also during the mission. */
    List<MissionParties.Party> missing(DossierReference dossier) {
        return missions.findById(dossier)
                .filter(mission -> mission.kickOffAt() != null)
                .filter(mission -> dossiers.get(dossier).state() == Dossier.State.IN_MISSION)
                .map(mission -> parties.of(dossier).stream()
                        .filter(party -> !mission.hasAccepted(party.key()))
                        .toList())
                .orElse(List.of());
    }

    /** Whether all parties had accepted once, so that a party asked now joins a running mission. */
    boolean isUnderWay(DossierReference dossier) {
        return missions.findById(dossier).filter(Mission::isCharterAccepted).isPresent();
    }

    Optional<CharterAnswer> answer(DossierReference dossier, String party) {
        return missions.findById(dossier).flatMap(mission -> mission.charterAnswer(party));
    }

    /** @param name as the signer typed it */
    void accept(MissionParties.Party party, String name) {
        if (name == null) {
            throw MissionRefusal.SIGNED_NAME_MISSING.of();
        }
        note(party, true, name, null);
        journal.record(party.dossier(), JournalEvent.CHARTER_SIGNED, party.key());
    }

    void ask(MissionParties.Party party, String question) {
        if (question == null) {
            throw MissionRefusal.CHARTER_QUESTION_MISSING.of();
        }
        note(party, false, null, question);
        journal.record(party.dossier(), JournalEvent.CHARTER_QUESTIONED, party.key());
    }

    private void note(MissionParties.Party party, boolean accepted, String name, String question) {
        DossierReference dossier = party.dossier();
        if (!missing(dossier).contains(party)) {
            throw MissionRefusal.NO_CHARTER_ANSWER_AWAITED.of();
        }
        missions.save(missions.get(dossier).charterAnswered(new CharterAnswer(
                party.key(), accepted, LocalDate.now(clock), accepted ? version(dossier) : null, name, question,
                clock.instant(), user.id())));
    }
}
