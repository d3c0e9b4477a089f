package org.alteractions.journey.team.confirmation;

import java.util.List;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.team.pool.SeasonPool;
import org.alteractions.journey.team.pool.TeamProposal;
import org.alteractions.journey.team.pool.TeamProposalRepository;
import org.springframework.stereotype.Component;

/** Values for models about the teams of a season, as references of dossiers. */
@ModelBean
@Component("teamPlan")
public class TeamPlan {

    private final TeamProposalRepository proposals;
    private final SeasonPool pool;
    private final SeasonRepository seasons;

    TeamPlan(TeamProposalRepository proposals, SeasonPool pool, SeasonRepository seasons) {
        this.proposals = proposals;
        this.pool = pool;
        this.seasons = seasons;
    }

    /** Dossiers with a proposal, which can be a team or none. */
    public List<String> proposed(String season) {
        return inState(SeasonReference.of(season), TeamProposal.State.PROPOSED);
    }

    public List<String> confirmed(String season) {
        return inState(SeasonReference.of(season), TeamProposal.State.CONFIRMED);
    }

    /** Whether the season has trained students at all. A spring season also has those of the autumn. */
    public boolean hasStudents(String season) {
        return !pool.trained(SeasonReference.of(season)).isEmpty();
    }

    /** Dossiers that still wait for a team. */
    public List<String> leftOver(String season) {
        return pool.withoutTeam(seasons.get(SeasonReference.of(season))).stream()
                .map(entry -> entry.reference().value()).toList();
    }

    private List<String> inState(SeasonReference season, TeamProposal.State state) {
        return proposals.findBySeasonOrderByReference(season).stream()
                .filter(proposal -> proposal.state() == state)
                .map(proposal -> proposal.dossier().value())
                .toList();
    }
}
