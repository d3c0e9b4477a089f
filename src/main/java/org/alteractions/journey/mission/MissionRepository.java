package org.alteractions.journey.mission;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The missions, by dossier. */
public interface MissionRepository extends Repository<Mission, String> {

    Mission save(Mission mission);

    Optional<Mission> findById(String dossier);

    default Mission get(String dossier) {
        return findById(dossier).orElseThrow(() -> new IllegalArgumentException("No mission for '" + dossier + "'"));
    }
}
