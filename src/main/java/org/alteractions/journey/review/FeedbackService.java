package org.alteractions.journey.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionParties;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.restitution.Restitution;
import org.alteractions.journey.restitution.RestitutionRepository;
import org.springframework.stereotype.Component;

/** Service for feedback on a mission, from its restitution until its review. The last answer of each member counts. */
@Component
class FeedbackService {

    private final FeedbackRepository feedbacks;
    private final RestitutionRepository restitutions;
    private final ReviewRepository reviews;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    FeedbackService(
            FeedbackRepository feedbacks,
            RestitutionRepository restitutions,
            ReviewRepository reviews,
            CurrentUser user,
            Journal journal,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.restitutions = restitutions;
        this.reviews = reviews;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    boolean awaits(DossierReference dossier) {
        return restitutions.findById(dossier).filter(Restitution::wasHeld).isPresent()
                && reviews.findById(dossier).filter(review -> review.state() != Review.State.WAITING).isEmpty();
    }

    /** Dossiers of these chapters that still accept feedback. */
    List<DossierReference> awaited(Collection<ChapterId> chapters) {
        return chapters.isEmpty() ? List.of() : reviews.waitingIn(chapters).stream().map(Review::dossier).toList();
    }

    Optional<Feedback> of(DossierReference dossier, String party) {
        return feedbacks.findByDossierAndParty(dossier, party);
    }

    List<Feedback> of(DossierReference dossier) {
        return feedbacks.findByDossierOrderById(dossier);
    }

    void note(MissionParties.Party party, Feedback.Opinion told) {
        if (!awaits(party.dossier())) {
            throw ReviewRefusal.NO_FEEDBACK_AWAITED.of();
        }
        feedbacks.save(of(party.dossier(), party.key())
                .map(last -> last.replacedBy(told, clock.instant(), user.id()))
                .orElseGet(() -> Feedback.of(party.dossier(), party.key(), told, clock.instant(), user.id())));
        journal.record(party.dossier(), JournalEvent.FEEDBACK_GIVEN, party.key());
    }
}
