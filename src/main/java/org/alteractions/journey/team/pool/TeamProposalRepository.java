package org.alteractions.journey.team.pool;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.repository.Repository;

/** Repository of proposals, by season and dossier. */
public interface TeamProposalRepository extends Repository<TeamProposal, CaseReference> {

    TeamProposal save(TeamProposal proposal);

    Optional<TeamProposal> findById(CaseReference reference);

    List<TeamProposal> findBySeasonOrderByReference(SeasonReference season);

    List<TeamProposal> findByDossierOrderByReference(DossierReference dossier);

    default Optional<TeamProposal> find(SeasonReference season, DossierReference dossier) {
        return findById(TeamProposal.reference(season, dossier));
    }

    default TeamProposal get(SeasonReference season, DossierReference dossier) {
        return find(season, dossier).orElseThrow(() ->
                new IllegalArgumentException("No team was proposed for '" + dossier + "' in '" + season + "'"));
    }
}
