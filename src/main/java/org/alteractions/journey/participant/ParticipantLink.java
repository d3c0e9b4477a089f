package org.alteractions.journey.participant;

import java.time.Instant;
import java.time.LocalDate;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A link that was written to somebody. What it opens stands here and nowhere in the link itself.
 *
 * @param id          set by the database
 * @param purpose     what it is for: name of a {@link ParticipantForm}
 * @param reference   business key of the case
 * @param participant whose it is, for instance "student-12"
 * @param answerBy    last day to answer, as the mail said it; null where nothing is awaited
 */
public record ParticipantLink(
        @Id Long id,
        String purpose,
        CaseReference reference,
        String participant,
        ChapterId chapter,
        @Embedded.Empty Validity validity,
        LocalDate answerBy) {

    /**
     * When it opens something.
     *
     * @param expiresAt from then on it opens nothing
     * @param revokedAt null where it was not taken back
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

    /** Another link to the same page. */
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
