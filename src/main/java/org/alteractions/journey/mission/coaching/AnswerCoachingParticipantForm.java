package org.alteractions.journey.mission.coaching;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.record.AnsweredForms.Answer;
import org.springframework.stereotype.Component;

/** Page "answer-coaching": a coach who was proposed to a team accepts, wishes other dates, or declines for good. */
@Component
class AnswerCoachingParticipantForm implements ParticipantForm {

    private final CoachingService coaching;
    private final MissionParties parties;

    AnswerCoachingParticipantForm(CoachingService coaching, MissionParties parties) {
        this.coaching = coaching;
        this.parties = parties;
    }

    @Override
    public String purpose() {
        return "answer-coaching";
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.startIf(party(visit).isPresent() && coaching.mayAnswer(dossier(visit)), "answer-coaching");
    }

    @Override
    public Optional<Answer> answered(ParticipantVisit visit) {
        return answer(visit).map(answer -> new Answer(answer.recordedBy(), answer.answeredAt()));
    }

    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        Map<String, Object> shown = new HashMap<>();
        answer(visit).ifPresent(answer -> {
            shown.put(Variable.COACHING_ANSWER.key(), Submission.value(answer.reply()));
            shown.put("coachingRemark", answer.remark());
        });
        return shown;
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of(
                Variable.CHAPTER.key(), visit.chapter().value(),
                "askedCoach", party(visit).orElseThrow().option().value());
    }

    /** Empty for a former coach, whose successor is asked. */
    private Optional<CoachingAnswer> answer(ParticipantVisit visit) {
        return party(visit).flatMap(party -> coaching.answer(party.dossier()));
    }

    private Optional<MissionParties.Party> party(ParticipantVisit visit) {
        return parties.find(dossier(visit), visit.person().id())
                .filter(party -> party.key().equals(MissionParties.COACH));
    }

    private static DossierReference dossier(ParticipantVisit visit) {
        return DossierReference.of(visit.reference());
    }
}
