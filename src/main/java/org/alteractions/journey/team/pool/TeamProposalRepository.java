package org.alteractions.journey.team.pool;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The proposals, by season and dossier. */
public interface TeamProposalRepository extends Repository<TeamProposal, String> {

    TeamProposal save(TeamProposal proposal);

    Optional<TeamProposal> findById(String reference);

    List<TeamProposal> findBySeasonOrderByReference(String season);

    default Optional<TeamProposal> find(String season, String dossier) {
        return findById(TeamProposal.reference(season, dossier).value());
    }

    default TeamProposal get(String season, String dossier) {
        return find(season, dossier).orElseThrow(() ->
                new IllegalArgumentException("No team was proposed for '" + dossier + "' in '" + season + "'"));
    }
}
