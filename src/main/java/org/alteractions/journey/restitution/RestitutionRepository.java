package org.alteractions.journey.restitution;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The restitutions, by dossier. */
public interface RestitutionRepository extends Repository<Restitution, String> {

    Restitution save(Restitution restitution);

    Optional<Restitution> findById(String dossier);

    default Restitution get(String dossier) {
        return findById(dossier)
                .orElseThrow(() -> new IllegalArgumentException("No restitution for '" + dossier + "'"));
    }
}
