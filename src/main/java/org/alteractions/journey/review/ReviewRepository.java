package org.alteractions.journey.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of the one-year reviews, by dossier. */
interface ReviewRepository extends Repository<Review, DossierReference> {

    Review save(Review review);

    Optional<Review> findById(DossierReference dossier);

    @Query("""
            select review.* from review join dossier on dossier.reference = review.dossier
            where review.state = 'WAITING' and dossier.chapter in (:chapters) order by review.dossier""")
    List<Review> waitingIn(Collection<ChapterId> chapters);

    default Review get(DossierReference dossier) {
        return findById(dossier).orElseThrow(() -> new IllegalArgumentException("No review for '" + dossier + "'"));
    }
}
