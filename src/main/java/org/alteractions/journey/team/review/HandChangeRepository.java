package org.alteractions.journey.team.review;

import java.util.List;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.repository.Repository;

/** All changes by hand. */
interface HandChangeRepository extends Repository<HandChange, Long> {

    HandChange save(HandChange change);

    /** The latest first. */
    List<HandChange> findBySeasonOrderByIdDesc(SeasonReference season);
}
