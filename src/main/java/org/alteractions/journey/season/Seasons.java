package org.alteractions.journey.season;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The seasons, by reference. */
public interface Seasons extends Repository<Season, String> {

    Season save(Season season);

    Optional<Season> findById(String reference);

    default Season get(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalArgumentException("No season '" + reference + "'"));
    }
}
