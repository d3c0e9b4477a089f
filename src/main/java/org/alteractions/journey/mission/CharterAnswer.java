package org.alteractions.journey.mission;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a party last said of the charter.
 *
 * @param party       "structure", "coach", or a student as "student-12"
 * @param answeredOn  day on which it was recorded; may be null
 * @param textVersion of the charter that was accepted; null where it was not read on its page
 * @param signedName  as typed by whoever accepted; null where staff noted it among others
 * @param question    what makes the party hesitate; may be null
 * @param answeredAt  null for what staff noted among others before that was kept
 * @param recordedBy  staff account or participant's number; null as before
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

    /** As staff note it for a party, among others. */
    public static CharterAnswer noted(String party, boolean accepted, LocalDate day) {
        return new CharterAnswer(party, accepted, day, null, null, null, null, null);
    }

    /** Whose staff's note it is, for the party's own pages. */
    CharterAnswer recorded(Instant at, String by) {
        return new CharterAnswer(party, accepted, answeredOn, textVersion, signedName, question, at, by);
    }

    /** Not any more, or not yet: what the party has asked still stands. */
    CharterAnswer notAccepted(LocalDate day) {
        return accepted ? new CharterAnswer(party, false, day, null, null, question, null, null) : this;
    }
}
