package org.alteractions.journey.team.review;

import java.util.Optional;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of the review states, by season. */
public interface TeamReviewStateRepository extends Repository<TeamReviewState, SeasonReference> {

    TeamReviewState save(TeamReviewState reviewState);

    Optional<TeamReviewState> findById(SeasonReference season);

    /** Updates the progress without a new version. */
    @Modifying
    @Query("update team_desk set progress = :progress where season = :season and state = 'BUILDING'")
    void progress(SeasonReference season, int progress);

    default TeamReviewState get(SeasonReference season) {
        return findById(season).orElseThrow(() -> new IllegalArgumentException("No team desk of '" + season + "'"));
    }
}
