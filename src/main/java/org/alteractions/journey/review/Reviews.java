package org.alteractions.journey.review;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The one-year reviews, by dossier. */
interface Reviews extends Repository<Review, String> {

    Review save(Review review);

    Optional<Review> findById(String dossier);

    default Review get(String dossier) {
        return findById(dossier).orElseThrow(() -> new IllegalArgumentException("No review for '" + dossier + "'"));
    }
}
