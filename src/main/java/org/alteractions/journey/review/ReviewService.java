package org.alteractions.journey.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.alteractions.journey.failure.ForOperators;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.Deadlines;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.restitution.Restitution;
import org.alteractions.journey.restitution.RestitutionRepository;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Service for the review of a mission, from the end of the mission on. */
@Component
class ReviewService {

    private final ReviewRepository reviews;
    private final RestitutionRepository restitutions;
    private final DossierRegister dossiers;
    private final Deadlines deadlines;
    private final Messages messages;
    private final Journal journal;
    private final Clock clock;

    ReviewService(
            ReviewRepository reviews,
            RestitutionRepository restitutions,
            DossierRegister dossiers,
            Deadlines deadlines,
            Messages messages,
            Journal journal,
            Clock clock) {
        this.reviews = reviews;
        this.restitutions = restitutions;
        this.dossiers = dossiers;
        this.deadlines = deadlines;
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Plans the review one year after the restitution. Idempotent.
     *
     * @throws ForOperators if no restitution was held; the model tests this before
     */
    void start(DossierReference dossier) {
        if (reviews.findById(dossier).isPresent()) {
            return;
        }
        Restitution restitution = restitutions.get(dossier);
        if (!restitution.wasHeld()) {
            throw new ForOperators("No restitution of '" + dossier + "' was held, so there is nothing to review");
        }
        reviews.save(Review.dueOn(dossier, restitution.heldOn().plus(deadlines.of("reviewDelay"))));
        journal.record(dossier, JournalEvent.REVIEW_PLANNED);
        messages.start(Message.MISSION_COMPLETED, dossier, dossiers.get(dossier).chapter());
    }

    void hold(DossierReference dossier, Map<Integer, Restitution.Followed> told) {
        restitutions.save(restitutions.get(dossier).reviewed(told));
        close(dossier, Review.State.HELD);
        journal.record(dossier, JournalEvent.REVIEW_HELD);
    }

    void structureGone(DossierReference dossier) {
        close(dossier, Review.State.STRUCTURE_GONE);
        journal.record(dossier, JournalEvent.REVIEW_STRUCTURE_GONE);
    }

    void unreachable(DossierReference dossier) {
        close(dossier, Review.State.UNREACHABLE);
        journal.record(dossier, JournalEvent.REVIEW_UNREACHABLE);
    }

    /** The structure withdrew before the review. */
    void cancel(DossierReference dossier) {
        close(dossier, Review.State.CANCELLED);
        journal.record(dossier, JournalEvent.REVIEW_CANCELLED);
    }

    private void close(DossierReference dossier, Review.State outcome) {
        reviews.save(reviews.get(dossier).close(outcome, LocalDate.now(clock)));
    }
}
