package org.alteractions.journey.team.pool;

import java.util.List;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.repository.Repository;

/** Repository of the pins of all seasons. */
public interface TeamPinRepository extends Repository<TeamPin, Long> {

    TeamPin save(TeamPin pin);

    void delete(TeamPin pin);

    List<TeamPin> findBySeasonOrderByDossierAscId(SeasonReference season);
}
