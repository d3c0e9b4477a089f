package org.alteractions.journey.seminar;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The seminars, by reference. */
interface SeminarDays extends Repository<Seminar, String> {

    Seminar save(Seminar seminar);

    Optional<Seminar> findById(String reference);

    Optional<Seminar> findBySeason(String season);

    default Seminar get(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalArgumentException("No seminar '" + reference + "'"));
    }
}
