package org.alteractions.journey.team.coach;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of the conflicts of interest that coaches have declared. */
public interface CoachConflictRepository extends Repository<CoachConflict, Long> {

    CoachConflict save(CoachConflict conflict);

    List<CoachConflict> findByCoach(Long coach);

    List<CoachConflict> findByCoachIn(Collection<Long> coaches);

    @Modifying
    @Query("delete from coach_conflict where coach = :coach")
    void forget(Long coach);
}
