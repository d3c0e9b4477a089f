package org.alteractions.journey.team;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachConflict;
import org.alteractions.journey.team.coach.CoachConflictRepository;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.team.coach.CompanyRepository;
import org.springframework.stereotype.Component;

/** Coaches who can take over a team, best first, by the rules of the team planner. */
@Component
class NextCoaches {

    private final TeamRepository teams;
    private final CoachRepository coaches;
    private final CompanyRepository companies;
    private final CoachConflictRepository conflicts;
    private final CoachAgreement agreement;

    NextCoaches(
            TeamRepository teams,
            CoachRepository coaches,
            CompanyRepository companies,
            CoachConflictRepository conflicts,
            CoachAgreement agreement) {
        this.teams = teams;
        this.coaches = coaches;
        this.companies = companies;
        this.conflicts = conflicts;
        this.agreement = agreement;
    }

    /**
     * @param teams    how many teams the coach guides at present
     * @param declined whether the coach has declined to guide this team
     */
    record FreeCoach(Coach coach, String company, int teams, boolean declined) {}

    /**
     * Coaches of the chapter who can take one more team and have no conflict with the dossier's sponsor, except the
     * team's present coach. Those who guide the fewest teams come first, those who declined last.
     */
    List<FreeCoach> of(DossierRegister.Entry dossier) {
        Long present = teams.findById(dossier.reference()).map(Team::coachId).orElse(null);
        List<Coach> available = coaches.availableIn(dossier.chapter());
        List<Long> ids = available.stream().map(Coach::id).toList();
        Map<Long, String> companyOf = companies.names(available.stream().map(Coach::companyId));
        Map<Long, Integer> guided = teams.guidedBy(ids);
        Set<Long> excluded = inConflict(ids, dossier.sponsorId());
        Set<Long> declined = agreement.declined(dossier.reference());
        return available.stream()
                .filter(coach -> !coach.id().equals(present) && !excluded.contains(coach.id()))
                .map(coach -> new FreeCoach(coach, companyOf.getOrDefault(coach.companyId(), ""),
                        guided.getOrDefault(coach.id(), 0), declined.contains(coach.id())))
                .filter(free -> free.coach().mayTake(free.teams()))
                // Stable: coaches with the same number of teams stay in the order of their names.
                .sorted(Comparator.comparing(FreeCoach::declined).thenComparing(FreeCoach::teams))
                .toList();
    }

    private Set<Long> inConflict(List<Long> ids, Long sponsor) {
        return ids.isEmpty() || sponsor == null
                ? Set.of()
                : conflicts.findByCoachIn(ids).stream()
                        .filter(conflict -> conflict.sponsor().equals(sponsor))
                        .map(CoachConflict::coach)
                        .collect(Collectors.toSet());
    }
}
