package org.alteractions.journey.team.pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.team.TeamRepository;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachConflict;
import org.alteractions.journey.team.coach.CoachConflictRepository;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.team.coach.CompanyRepository;
import org.alteractions.journey.team.planning.pool.Guide;
import org.springframework.stereotype.Component;

/** Free places of the coaches. Teams of running missions and confirmed proposals count against the capacity. */
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

    /** Available coaches of the chapter with at least one free place. */
    List<Guide> guides(ChapterId chapter, SeasonReference season) {
        List<Coach> available = coaches.availableIn(chapter);
        Map<Long, String> companyOf = companies.names(available.stream().map(Coach::companyId));
        Map<Long, Integer> places = places(available, season, null);
        Map<Long, Set<String>> sponsors = sponsors(available);
        return available.stream()
                .map(coach -> new Guide(coach.id(), companyOf.get(coach.companyId()),
                        sponsors.getOrDefault(coach.id(), Set.of()), places.get(coach.id())))
                .filter(guide -> guide.places() > 0)
                .toList();
    }

    private Map<Long, Set<String>> sponsors(List<Coach> some) {
        return some.isEmpty()
                ? Map.of()
                : conflicts.findByCoachIn(some.stream().map(Coach::id).toList()).stream()
                        .collect(Collectors.groupingBy(CoachConflict::coach,
                                Collectors.mapping(conflict -> conflict.sponsor().toString(), Collectors.toSet())));
    }

    /** @param dossier its own confirmed proposal does not count; may be null */
    public int places(Coach coach, SeasonReference season, DossierReference dossier) {
        return places(List.of(coach), season, dossier).get(coach.id());
    }

    /**
     * Free places of several coaches, by coach id. The number of queries does not depend on the number of coaches.
     *
     * @param own dossier whose own confirmed proposal does not count; may be null
     */
    public Map<Long, Integer> places(List<Coach> some, SeasonReference season, DossierReference own) {
        if (some.isEmpty()) {
            return Map.of();
        }
        List<TeamRepository.Guided> guided = teams.everGuided(some.stream().map(Coach::id).toList());
        Map<DossierReference, DossierRegister.Entry> known =
                dossiers.byReference(guided.stream().map(TeamRepository.Guided::mission));
        List<Long> taken = new ArrayList<>();
        guided.stream()
                .filter(team -> !known.get(team.mission()).state().ended())
                .forEach(team -> taken.add(team.coachId()));
        proposals.findBySeasonOrderByReference(season).stream()
                .filter(proposal -> proposal.state() == TeamProposal.State.CONFIRMED)
                .filter(proposal -> !proposal.dossier().equals(own))
                .forEach(proposal -> taken.add(proposal.coachId()));
        return some.stream().collect(Collectors.toMap(
                Coach::id, coach -> coach.capacity() - Collections.frequency(taken, coach.id())));
    }
}
