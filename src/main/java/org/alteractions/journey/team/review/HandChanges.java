package org.alteractions.journey.team.review;

import java.util.List;
import org.springframework.data.repository.Repository;

/** All changes by hand. */
interface HandChanges extends Repository<HandChange, Long> {

    HandChange save(HandChange change);

    /** The latest first. */
    List<HandChange> findBySeasonOrderByIdDesc(String season);
}
