package org.alteractions.journey.mission.coaching;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.mission.MissionRefusal;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "answer-coaching": records whether a coach guides the team, by link or by phone. */
@Component
class AnswerCoachingHandler implements StartFormHandler {

    private final CoachingService coaching;
    private final MissionParties parties;

    AnswerCoachingHandler(CoachingService coaching, MissionParties parties) {
        this.coaching = coaching;
        this.parties = parties;
    }

    @Override
    public String form() {
        return "answer-coaching";
    }

    @Override
    public CaseReference open(Submission form) {
        MissionParties.Party party = parties.chosen("askedCoach", form.text("askedCoach"), form.chapter());
        if (!party.key().equals(MissionParties.COACH)) {
            throw MissionRefusal.NO_COACHING_ANSWER_AWAITED.of();
        }
        coaching.note(party.dossier(), form.decision(Variable.COACHING_ANSWER.key(), CoachingReply.class),
                form.text("coachingRemark"));
        return party.dossier();
    }
}
