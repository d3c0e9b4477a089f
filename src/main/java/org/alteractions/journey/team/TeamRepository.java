package org.alteractions.journey.team;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of teams, by dossier. */
public interface TeamRepository extends Repository<Team, DossierReference> {

    Team save(Team team);

    Optional<Team> findById(DossierReference dossier);

    /**
     * The given dossiers that have a team at work.
     *
     * @param dossiers not empty
     */
    @Query("select dossier from team where dossier in (:dossiers) and ended_on is null")
    Set<DossierReference> dossiersAmong(Collection<DossierReference> dossiers);

    List<Team> findBySeason(SeasonReference season);

    /** How many teams a coach guides at present. */
    int countByCoachIdAndEndedOnIsNull(Long coachId);

    @Query("select coach_id, dossier as mission from team where coach_id in (:coaches)")
    List<Guided> everGuided(Collection<Long> coaches);

    /** A team that a coach guides or guided. */
    record Guided(Long coachId, DossierReference mission) {}

    /** How many teams each coach guides at present, by coach id. Coaches without a team are missing. */
    default Map<Long, Integer> guidedBy(Collection<Long> coaches) {
        return coaches.isEmpty()
                ? Map.of()
                : coachesOfTeams(coaches).stream()
                        .collect(Collectors.toMap(Function.identity(), id -> 1, Integer::sum));
    }

    /** The coach's id once for each team that has not ended. */
    @Query("select coach_id from team where coach_id in (:coaches) and ended_on is null")
    List<Long> coachesOfTeams(Collection<Long> coaches);

    default Team get(DossierReference dossier) {
        return findById(dossier).orElseThrow(() -> new IllegalArgumentException("No team for '" + dossier + "'"));
    }
}
