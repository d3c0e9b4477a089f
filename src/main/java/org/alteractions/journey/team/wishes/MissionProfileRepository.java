package org.alteractions.journey.team.wishes;

import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.repository.Repository;

/** Repository of mission profiles, by dossier. */
public interface MissionProfileRepository extends Repository<MissionProfile, DossierReference> {

    MissionProfile save(MissionProfile needs);

    Optional<MissionProfile> findById(DossierReference dossier);

    default MissionProfile of(DossierReference dossier) {
        return findById(dossier).orElseGet(() -> MissionProfile.of(dossier));
    }
}
