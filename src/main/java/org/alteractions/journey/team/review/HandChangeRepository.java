package org.alteractions.journey.team.review;

import java.util.List;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.repository.Repository;

/** Repository of manual changes. */
interface HandChangeRepository extends Repository<HandChange, Long> {

    HandChange save(HandChange change);

    /** Latest first. */
    List<HandChange> findBySeasonOrderByIdDesc(SeasonReference season);
}
