package org.alteractions.journey.mission.pulse;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "answer-pulse-check": records how a member of a mission is doing, by link or by phone. */
@Component
class AnswerPulseCheckHandler implements StartFormHandler {

    private final Pulse pulse;
    private final MissionParties parties;
    private final WorryingPulseTable table;

    AnswerPulseCheckHandler(Pulse pulse, MissionParties parties, WorryingPulseTable table) {
        this.pulse = pulse;
        this.parties = parties;
        this.table = table;
    }

    @Override
    public String form() {
        return "answer-pulse-check";
    }

    @Override
    public CaseReference open(Submission form) {
        MissionParties.Party party = parties.chosen(
                "pulseParty", form.text("pulseParty"), form.chapter());
        PulseAnswer.News news = new PulseAnswer.News(
                form.choice(Variable.PULSE_MOOD.key(), PulseAnswer.Mood.class),
                form.choice(Variable.PULSE_EQUIPPED.key(), PulseAnswer.Equipped.class),
                form.text("pulseWorry"));
        pulse.note(party, news, table.isWorrying(news));
        return party.dossier();
    }
}
