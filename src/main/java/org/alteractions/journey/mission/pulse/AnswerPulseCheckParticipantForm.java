package org.alteractions.journey.mission.pulse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.Deadlines;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Page "answer-pulse-check": three questions per round; the last answer of a round counts. */
@Component
class AnswerPulseCheckParticipantForm implements ParticipantForm {

    private final Pulse pulse;
    private final MissionParties parties;
    private final Deadlines deadlines;

    AnswerPulseCheckParticipantForm(Pulse pulse, MissionParties parties, Deadlines deadlines) {
        this.pulse = pulse;
        this.parties = parties;
        this.deadlines = deadlines;
    }

    @Override
    public String purpose() {
        return "answer-pulse-check";
    }

    @Override
    public AnswerRoute way(ParticipantVisit visit) {
        return AnswerRoute.startIf(accompanies(visit), "answer-pulse-check");
    }

    /** A new team member never got the round's link; the structure is not asked. */
    @Override
    public boolean accompanies(ParticipantVisit visit) {
        return pulse.current(DossierReference.of(visit.reference())).isPresent()
                && party(visit).filter(party -> !party.key().equals(MissionParties.STRUCTURE)).isPresent();
    }

    @Override
    public Optional<LocalDate> offeredUntil(ParticipantVisit visit) {
        return Optional.of(deadlines.day("pulseAnswer"));
    }

    /** The reader's answer in this round. */
    @Override
    public Map<String, Object> shown(ParticipantVisit visit) {
        Map<String, Object> shown = new HashMap<>();
        party(visit).flatMap(party -> pulse.answer(DossierReference.of(visit.reference()), party.key()))
                .ifPresent(answer -> {
            shown.put("pulseMood", Submission.value(answer.mood()));
            shown.put("pulseEquipped", Submission.value(answer.equipped()));
            shown.put("pulseWorry", answer.worry());
        });
        return shown;
    }

    @Override
    public Map<String, Object> fixed(ParticipantVisit visit, Map<String, Object> answers) {
        return Map.of("chapter", visit.chapter().value(), "pulseParty", party(visit).orElseThrow().option().value());
    }

    private Optional<MissionParties.Party> party(ParticipantVisit visit) {
        return parties.find(DossierReference.of(visit.reference()), visit.person().id());
    }
}
