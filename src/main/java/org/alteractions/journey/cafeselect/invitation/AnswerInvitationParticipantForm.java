package org.alteractions.journey.cafeselect.invitation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.SlotAnswer;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Page "answer-invitation": an invited candidate confirms the interviews, asks for other times, or gives up. */
@Component
class AnswerInvitationParticipantForm implements ParticipantForm {

    private static final Sentence ROOM = new Sentence("salle", "room");

    private final Invitations invitations;

    AnswerInvitationParticipantForm(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public String purpose() {
        return "answer-invitation";
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        boolean declined = invitations.said(ApplicationNumber.of(visit.reference()))
                .filter(answer -> answer.answer() == SlotAnswer.Answer.DECLINES)
                .isPresent();
        return AnswerRoute.startIf(
                !declined && invitations.awaiting(ApplicationNumber.of(visit.reference())).isPresent(),
                "answer-invitation");
    }

    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        Locale language = visit.person().language();
        List<String> times = invitations.planned(ApplicationNumber.of(visit.reference())).stream()
                .map(one -> "%s (%s %d)".formatted(
                        WrittenDates.time(one.startsAt(), language), ROOM.in(language), one.room()))
                .toList();
        Map<String, Object> shown = new HashMap<>(Map.of("slotTimes", times));
        invitations.said(ApplicationNumber.of(visit.reference())).ifPresent(answer -> {
            shown.put(Variable.SLOT_ANSWER.key(), Submission.value(answer.answer()));
            shown.put("possibleFrom", answer.possibleFrom());
            shown.put("slotRemark", answer.remark());
        });
        return shown;
    }

    @Override
    public Optional<Sentence> subject(ParticipantVisit visit) {
        return invitations.planned(ApplicationNumber.of(visit.reference())).stream().findFirst()
                .map(first -> new Sentence(
                "vos entretiens du Café Select, " + WrittenDates.day(first.startsAt().toLocalDate(), Locale.FRENCH),
                "your Café Select interviews, " + WrittenDates.day(first.startsAt().toLocalDate(), Locale.ENGLISH)));
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of(Variable.CHAPTER.key(), visit.chapter().value(), "invitedCandidate", visit.reference().value());
    }
}
