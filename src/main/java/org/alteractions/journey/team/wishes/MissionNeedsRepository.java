package org.alteractions.journey.team.wishes;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The needs of missions, by dossier. */
public interface MissionNeedsRepository extends Repository<MissionNeeds, String> {

    MissionNeeds save(MissionNeeds needs);

    Optional<MissionNeeds> findById(String dossier);

    default MissionNeeds of(String dossier) {
        return findById(dossier).orElseGet(() -> MissionNeeds.of(dossier));
    }
}
