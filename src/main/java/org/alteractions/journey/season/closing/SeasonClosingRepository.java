package org.alteractions.journey.season.closing;

import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

interface SeasonClosingRepository extends CrudRepository<SeasonClosing, SeasonReference> {

    /** The chapter's season that was closed last. */
    @Query("""
            select closing.* from season_closing closing join season on season.reference = closing.season
            where season.chapter = :chapter
            order by season.missions_start desc
            limit 1""")
    Optional<SeasonClosing> findLatestOf(ChapterId chapter);
}
