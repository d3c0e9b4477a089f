package org.alteractions.journey.team.review;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.repository.Repository;

/** Repository of the variants of all seasons. */
interface TeamVariantRepository extends Repository<TeamVariant, Long> {

    TeamVariant save(TeamVariant variant);

    Optional<TeamVariant> findBySeasonAndNumber(SeasonReference season, int number);

    List<TeamVariant> findBySeasonOrderByNumber(SeasonReference season);

    int countBySeason(SeasonReference season);
}
