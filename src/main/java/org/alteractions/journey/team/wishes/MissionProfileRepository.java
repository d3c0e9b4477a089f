package org.alteractions.journey.team.wishes;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The needs of missions, by dossier. */
public interface MissionProfileRepository extends Repository<MissionProfile, String> {

    MissionProfile save(MissionProfile needs);

    Optional<MissionProfile> findById(String dossier);

    default MissionProfile of(String dossier) {
        return findById(dossier).orElseGet(() -> MissionProfile.of(dossier));
    }
}
