package org.alteractions.journey.participant;

import java.time.Instant;
import java.time.LocalDate;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A link sent to a participant. Its target is stored here, not in the link itself.
 *
 * @param id          set by the database
 * @param purpose     name of the {@link ParticipantForm}
 * @param reference   business key of the case
 * @param participant owner of the link, for instance "student-12"
 * @param answerBy    last day to answer, as stated in the mail; null if no answer is awaited
 */
public record ParticipantLink(
        @Id Long id,
        String purpose,
        CaseReference reference,
        ParticipantId participant,
        ChapterId chapter,
        @Embedded.Empty Validity validity,
        LocalDate answerBy) {

    /**
     * Period in which the link is valid.
     *
     * @param expiresAt end of validity, exclusive
     * @param revokedAt null if the link was not revoked
     */
    public record Validity(Instant issuedAt, Instant expiresAt, Instant revokedAt) {

        public static Validity from(Instant now, Instant until) {
            return new Validity(now, until, null);
        }

        private boolean covers(Instant now) {
            return revokedAt == null && now.isBefore(expiresAt);
        }
    }

    public ParticipantLink revoked(Instant now) {
        return new ParticipantLink(id, purpose, reference, participant, chapter,
                new Validity(validity.issuedAt, validity.expiresAt, now), answerBy);
    }

    /** A new link to the same page. */
    public ParticipantLink again(Instant now, Instant until) {
        return new ParticipantLink(null, purpose, reference, participant, chapter, Validity.from(now, until), answerBy);
    }

    public boolean isOpen(Instant now) {
        return validity.covers(now);
    }

    public Instant issuedAt() {
        return validity.issuedAt();
    }

    public Instant expiresAt() {
        return validity.expiresAt();
    }

    public Instant revokedAt() {
        return validity.revokedAt();
    }
}
