package org.alteractions.journey.review;

import java.time.LocalDate;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The meeting a year after the restitution.
 *
 * @param dueOn    counted from the day on which the restitution was held
 * @param closedOn null before
 */
public record Review(
        @Id DossierReference dossier, @Version Integer version, LocalDate dueOn, State state, LocalDate closedOn) {

    /** State of a review. */
    public enum State {
        WAITING,
        HELD,
        STRUCTURE_GONE,
        UNREACHABLE,
        CANCELLED
    }

    public static Review dueOn(DossierReference dossier, LocalDate day) {
        return new Review(dossier, null, day, State.WAITING, null);
    }

    public Review close(State outcome, LocalDate day) {
        if (state != State.WAITING) {
            throw ReviewRefusal.REVIEW_CLOSED.of(dossier.value());
        }
        return new Review(dossier, version, dueOn, outcome, day);
    }
}
