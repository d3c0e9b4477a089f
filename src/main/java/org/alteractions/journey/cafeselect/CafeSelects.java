package org.alteractions.journey.cafeselect;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The Café Selects, by reference. */
interface CafeSelects extends Repository<CafeSelect, String> {

    CafeSelect save(CafeSelect session);

    Optional<CafeSelect> findById(String reference);

    default CafeSelect get(String reference) {
        return findById(reference)
                .orElseThrow(() -> new IllegalArgumentException("No Café Select '" + reference + "'"));
    }
}
