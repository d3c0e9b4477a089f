package org.alteractions.journey.team.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The variants of all seasons. */
interface TeamVariantRepository extends Repository<TeamVariant, Long> {

    TeamVariant save(TeamVariant variant);

    Optional<TeamVariant> findBySeasonAndNumber(String season, int number);

    List<TeamVariant> findBySeasonOrderByNumber(String season);

    int countBySeason(String season);
}
