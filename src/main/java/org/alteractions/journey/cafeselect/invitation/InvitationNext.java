package org.alteractions.journey.cafeselect.invitation;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.SlotAnswer;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.ComesNext;
import org.springframework.stereotype.Component;

/** Next step of a candidate who has asked for another time, until the chapter decides. */
@Component
class InvitationNext implements ComesNext {

    private final Invitations invitations;

    InvitationNext(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public Optional<Sentence> of(CaseReference reference, Recipient person) {
        return invitations.awaiting(ApplicationNumber.of(reference))
                .flatMap(session -> invitations.said(ApplicationNumber.of(reference)))
                .filter(answer -> answer.answer() == SlotAnswer.Answer.ASKS_TO_MOVE)
                .map(answer -> new Sentence(
                        "Vous avez demandé une autre heure" + from(answer, ", à partir de ", Locale.FRENCH)
                                + " : votre antenne vous écrit ce qu'il en est. D'ici là, les heures prévues restent"
                                + " valables.",
                        "You asked for another time" + from(answer, ", from ", Locale.ENGLISH)
                                + ": your chapter writes to you what becomes of it. Until then the planned times"
                                + " stand."));
    }

    private static String from(SlotAnswer answer, String words, Locale language) {
        return answer.possibleFrom() == null
                ? ""
                : words + WrittenDates.time(LocalTime.parse(answer.possibleFrom()), language);
    }
}
