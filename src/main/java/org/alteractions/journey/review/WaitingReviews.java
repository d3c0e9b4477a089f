package org.alteractions.journey.review;

import java.util.Collection;
import java.util.List;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.structure.PendingReviews;
import org.springframework.stereotype.Component;

@Component
class WaitingReviews implements PendingReviews {

    private final ReviewRepository reviews;

    WaitingReviews(ReviewRepository reviews) {
        this.reviews = reviews;
    }

    @Override
    public boolean isPending(DossierReference reference) {
        return reviews.findById(reference).filter(review -> review.state() == Review.State.WAITING).isPresent();
    }

    @Override
    public List<DossierReference> in(Collection<ChapterId> chapters) {
        return reviews.waitingIn(chapters).stream().map(Review::dossier).toList();
    }
}
