package org.alteractions.journey.mission;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Last answer of a party to the charter.
 *
 * @param party       "structure", "coach", or a student as "student-12"
 * @param answeredOn  day on which it was recorded; may be null
 * @param textVersion of the accepted charter; null if the party did not read it on its page
 * @param signedName  as the signer typed it; null if staff recorded the answer
 * @param question    open question of the party; may be null
 * @param answeredAt  null for answers that staff recorded before the time was stored
 * @param recordedBy  staff account or participant's number; null for the same answers
 */
public record CharterAnswer(
        String party,
        boolean accepted,
        LocalDate answeredOn,
        String textVersion,
        String signedName,
        String question,
        Instant answeredAt,
        String recordedBy) {

    /** Answer of a party as recorded by staff, without signature. */
    public static CharterAnswer noted(String party, boolean accepted, LocalDate day) {
        return new CharterAnswer(party, accepted, day, null, null, null, null, null);
    }

    /** Adds the time and the author, for the party's own pages. */
    CharterAnswer recorded(Instant at, String by) {
        return new CharterAnswer(party, accepted, answeredOn, textVersion, signedName, question, at, by);
    }

    /** Withdraws or withholds the acceptance; the party's question is kept. */
    CharterAnswer notAccepted(LocalDate day) {
        return accepted ? new CharterAnswer(party, false, day, null, null, question, null, null) : this;
    }
}
