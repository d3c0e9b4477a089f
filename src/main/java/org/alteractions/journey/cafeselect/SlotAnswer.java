package org.alteractions.journey.cafeselect;

import java.time.LocalTime;
import java.util.Locale;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Answer of an invited candidate to the interviews as planned now.
 *
 * @param candidate    number of the application
 * @param possibleFrom for instance "11:00", if the candidate asks to be moved; null if not given
 * @param remark       in the candidate's words; null for none
 */
public record SlotAnswer(
        @Id Long id,
        @Version Integer version,
        SessionReference session,
        ApplicationNumber candidate,
        Answer answer,
        String possibleFrom,
        String remark) {

    public enum Answer {
        CONFIRMS("confirmé"),
        ASKS_TO_MOVE("demande à changer"),
        /** The process withdraws the application. */
        DECLINES("ne vient pas");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        /** For staff. */
        String label() {
            return label;
        }
    }

    public static SlotAnswer none(SessionReference session, ApplicationNumber candidate) {
        return new SlotAnswer(null, null, session, candidate, null, null, null);
    }

    /** Replaces an earlier answer. */
    public SlotAnswer saying(Answer said, String from, String words) {
        return new SlotAnswer(id, version, session, candidate, said,
                said == Answer.ASKS_TO_MOVE ? from : null, words);
    }

    /** For staff, for instance "demande à changer (à partir de 11 h)". */
    public String inWords() {
        return possibleFrom == null
                ? answer.label()
                : answer.label() + " (à partir de " + WrittenDates.time(LocalTime.parse(possibleFrom), Locale.FRENCH)
                        + ")";
    }
}
