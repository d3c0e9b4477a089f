package org.alteractions.journey.mission.coaching;

import java.time.Clock;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.mission.MissionRefusal;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.structure.RunningMissions;
import org.alteractions.journey.team.Team;
import org.alteractions.journey.team.TeamRepository;
import org.springframework.stereotype.Component;

/** Service for the answers of coaches who were proposed to a team. A signature of the charter answers as well. */
@Component
class CoachingService {

    private final CoachingAnswerRepository answers;
    private final TeamRepository teams;
    private final MissionRepository missions;
    private final RunningMissions running;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    CoachingService(
            CoachingAnswerRepository answers,
            TeamRepository teams,
            MissionRepository missions,
            RunningMissions running,
            CurrentUser user,
            Journal journal,
            Clock clock) {
        this.answers = answers;
        this.teams = teams;
        this.missions = missions;
        this.running = running;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    /** Answer of the team's present coach. */
    Optional<CoachingAnswer> answer(DossierReference dossier) {
        return coach(dossier).flatMap(coach -> answers.findByDossierAndCoachId(dossier, coach));
    }

    /** Whether the present coach has not answered. */
    boolean isAwaited(DossierReference dossier) {
        return mayAnswer(dossier) && answer(dossier).isEmpty();
    }

    /** Whether the present coach can answer or change the answer. A coach who declines is being replaced. */
    boolean mayAnswer(DossierReference dossier) {
        return running.isRunning(dossier)
                && coach(dossier).isPresent()
                && !missions.get(dossier).hasAccepted(MissionParties.COACH)
                && answer(dossier).filter(CoachingAnswer::declined).isEmpty();
    }

    /** @param remark null if the coach simply accepts */
    void note(DossierReference dossier, CoachingReply reply, String remark) {
        if (!mayAnswer(dossier)) {
            throw MissionRefusal.NO_COACHING_ANSWER_AWAITED.of();
        }
        if (reply != CoachingReply.ACCEPT && remark == null) {
            throw MissionRefusal.COACHING_REMARK_MISSING.of();
        }
        keep(dossier, reply, remark);
        journal.record(dossier, switch (reply) {
            case ACCEPT -> JournalEvent.COACH_ACCEPTED;
            case OTHER_DATE -> JournalEvent.COACH_WISHES_OTHER_DATE;
            case DECLINE -> JournalEvent.COACH_DECLINED;
        });
    }

    /** Records that the present coach guides the team after all. Does nothing if the coach has accepted before. */
    void stays(DossierReference dossier) {
        if (answer(dossier).filter(last -> !last.declined()).isEmpty() && coach(dossier).isPresent()) {
            keep(dossier, CoachingReply.ACCEPT, null);
            journal.record(dossier, JournalEvent.COACH_ACCEPTED);
        }
    }

    private void keep(DossierReference dossier, CoachingReply reply, String remark) {
        String kept = reply == CoachingReply.ACCEPT ? null : remark;
        answers.save(answer(dossier)
                .map(last -> last.replacedBy(reply, kept, clock.instant(), user.id()))
                .orElseGet(() -> CoachingAnswer.of(
                        dossier, coach(dossier).orElseThrow(), reply, kept, clock.instant(), user.id())));
    }

    private Optional<Long> coach(DossierReference dossier) {
        return teams.findById(dossier).map(Team::coachId);
    }
}
