package org.alteractions.journey.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The teams, by dossier. */
public interface TeamRepository extends Repository<Team, String> {

    Team save(Team team);

    Optional<Team> findById(String dossier);

    /**
     * The dossiers that have a team.
     *
     * @param dossiers not empty
     */
    @Query("select dossier from team where dossier in (:dossiers)")
    Set<String> dossiersAmong(Collection<String> dossiers);

    List<Team> findBySeason(String season);

    List<Team> findByCoachId(Long coachId);

    /** How many teams a coach guides at present. */
    int countByCoachIdAndEndedOnIsNull(Long coachId);

    default Team get(String dossier) {
        return findById(dossier).orElseThrow(() -> new IllegalArgumentException("No team for '" + dossier + "'"));
    }
}
