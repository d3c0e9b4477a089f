package org.alteractions.journey.mission.pulse;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.mission.MissionRefusal;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.structure.RunningMissions;
import org.springframework.stereotype.Component;

/** The pulse check of a mission in rounds. Each member has one answer per round; the last one counts. */
@Component
class Pulse {

    private final PulseRoundRepository rounds;
    private final PulseAnswerRepository answers;
    private final RunningMissions missions;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    Pulse(
            PulseRoundRepository rounds,
            PulseAnswerRepository answers,
            RunningMissions missions,
            CurrentUser user,
            Journal journal,
            Clock clock) {
        this.rounds = rounds;
        this.answers = answers;
        this.missions = missions;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    void ask(DossierReference dossier) {
        int next = rounds.findFirstByDossierOrderByNumberDesc(dossier).map(PulseRound::number).orElse(0) + 1;
        rounds.save(new PulseRound(null, dossier, next, clock.instant()));
        journal.record(dossier, JournalEvent.PULSE_ASKED, String.valueOf(next));
    }

    /** The open round; empty before the first and after the mission. */
    Optional<PulseRound> current(DossierReference dossier) {
        return rounds.findFirstByDossierOrderByNumberDesc(dossier).filter(round -> missions.isRunning(dossier));
    }

    /** A party's answer in the open round. */
    Optional<PulseAnswer> answer(DossierReference dossier, String party) {
        return current(dossier)
                .flatMap(round -> answers.findByDossierAndPulseAndParty(dossier, round.number(), party));
    }

    /** Newest first. */
    List<PulseAnswer> answers(DossierReference dossier) {
        return answers.findByDossierOrderByAnsweredAtDesc(dossier);
    }

    /** @param worrying the answer of worrying-pulse.dmn */
    void note(MissionParties.Party party, PulseAnswer.News news, boolean worrying) {
        DossierReference dossier = party.dossier();
        PulseRound round = current(dossier).orElseThrow(() -> MissionRefusal.NO_NEWS_AWAITED.of());
        answers.save(answer(dossier, party.key())
                .map(last -> last.replacedBy(news, clock.instant(), user.id()))
                .orElseGet(() -> PulseAnswer.of(
                        dossier, round.number(), party.key(), news, clock.instant(), user.id())));
        if (worrying) {
            journal.record(dossier, JournalEvent.PULSE_WORRYING, party.key());
        }
    }
}
