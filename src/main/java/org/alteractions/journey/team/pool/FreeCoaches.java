package org.alteractions.journey.team.pool;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.team.TeamRepository;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachConflictRepository;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.team.coach.Company;
import org.alteractions.journey.team.coach.CompanyRepository;
import org.alteractions.journey.team.planning.pool.Guide;
import org.springframework.stereotype.Component;

/** How many more teams each coach can take: those of missions that have not ended count, and those confirmed. */
@Component
public class FreeCoaches {

    private final CoachRepository coaches;
    private final CompanyRepository companies;
    private final TeamRepository teams;
    private final TeamProposalRepository proposals;
    private final DossierRegister dossiers;
    private final CoachConflictRepository conflicts;

    FreeCoaches(
            CoachRepository coaches,
            CompanyRepository companies,
            TeamRepository teams,
            TeamProposalRepository proposals,
            DossierRegister dossiers,
            CoachConflictRepository conflicts) {
        this.coaches = coaches;
        this.companies = companies;
        this.teams = teams;
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.conflicts = conflicts;
    }

    /** Those of the chapter who are available, with the places they have left. */
    List<Guide> guides(String chapter, String season) {
        return coaches.availableIn(chapter).stream()
                .map(coach -> new Guide(
                        coach.id(), company(coach), sponsors(coach), places(coach, season, null)))
                .filter(guide -> guide.places() > 0)
                .toList();
    }

    private Set<String> sponsors(Coach coach) {
        return conflicts.findByCoach(coach.id()).stream()
                .map(conflict -> conflict.sponsor().toString())
                .collect(Collectors.toSet());
    }

    private String company(Coach coach) {
        return companies.findById(coach.companyId()).map(Company::name).orElse(null);
    }

    /** @param dossier whose own confirmed team does not count; may be null */
    public int places(Coach coach, String season, String dossier) {
        long running = teams.findByCoachId(coach.id()).stream()
                .filter(team -> !dossiers.get(team.dossier()).state().ended())
                .count();
        long confirmed = proposals.findBySeasonOrderByReference(season).stream()
                .filter(proposal -> proposal.state() == TeamProposal.State.CONFIRMED)
                .filter(proposal -> coach.id().equals(proposal.coachId()) && !proposal.dossier().equals(dossier))
                .count();
        return coach.capacity() - (int) (running + confirmed);
    }
}
