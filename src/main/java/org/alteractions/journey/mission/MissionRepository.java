package org.alteractions.journey.mission;

import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.repository.Repository;

/** Repository of the missions, by dossier. */
public interface MissionRepository extends Repository<Mission, DossierReference> {

    Mission save(Mission mission);

    Optional<Mission> findById(DossierReference dossier);

    default Mission get(DossierReference dossier) {
        return findById(dossier).orElseThrow(() -> new IllegalArgumentException("No mission for '" + dossier + "'"));
    }
}
