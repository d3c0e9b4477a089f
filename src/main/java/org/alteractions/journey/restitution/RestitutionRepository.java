package org.alteractions.journey.restitution;

import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.repository.Repository;

/** Repository of the restitutions, by dossier. */
public interface RestitutionRepository extends Repository<Restitution, DossierReference> {

    Restitution save(Restitution restitution);

    Optional<Restitution> findById(DossierReference dossier);

    default Restitution get(DossierReference dossier) {
        return findById(dossier)
                .orElseThrow(() -> new IllegalArgumentException("No restitution for '" + dossier + "'"));
    }
}
