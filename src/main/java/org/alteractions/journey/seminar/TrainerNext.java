package org.alteractions.journey.seminar;

import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.ComesNext;
import org.springframework.stereotype.Component;

/** Next step of the trainer. */
@Component
class TrainerNext implements ComesNext {

    private final SeminarDayRepository days;

    TrainerNext(SeminarDayRepository days) {
        this.days = days;
    }

    @Override
    public Optional<Sentence> of(CaseReference reference, Recipient person) {
        return days.findById(SeminarReference.of(reference))
                .filter(day -> TrainerAddresses.isTrainer(person))
                .map(day -> switch (day.state()) {
                    case PREPARED -> new Sentence(
                            "Nous comptons sur vous ce jour-là. Si la date ou le lieu change, nous vous écrirons.",
                            "We count on you on that day. If the date or the place changes, we will write to you.");
                    case POSTPONED -> new Sentence(
                            "Le séminaire est reporté : nous vous écrirons la nouvelle date dès qu'elle est fixée.",
                            "The seminar is postponed: we will write to you with the new date once it is set.");
                    case HELD -> new Sentence(
                            "Le séminaire a eu lieu. Merci !", "The seminar has taken place. Thank you!");
                    case CANCELLED -> new Sentence("Le séminaire n'a pas lieu cette saison.",
                            "The seminar does not take place this season.");
                });
    }
}
