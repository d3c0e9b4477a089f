package org.alteractions.journey.school;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The presentations, by reference. */
interface Presentations extends Repository<Presentation, String> {

    Presentation save(Presentation presentation);

    Optional<Presentation> findById(String reference);

    List<Presentation> findBySeasonOrderByReference(String season);

    default Presentation get(String reference) {
        return findById(reference)
                .orElseThrow(() -> new IllegalArgumentException("No presentation '" + reference + "'"));
    }
}
