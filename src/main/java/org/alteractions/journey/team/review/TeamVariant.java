package org.alteractions.journey.team.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.team.planning.Plan;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One possible set of teams for a season. A built variant never changes; manual changes create another variant.
 *
 * @param number from 1 within the season
 * @param left   students and missions that the planner left over, with reasons
 */
public record TeamVariant(
        @Id Long id,
        @Version Integer version,
        SeasonReference season,
        int number,
        @Embedded.Empty Origin origin,
        Set<VariantTeam> teams,
        Set<VariantMember> members,
        Set<VariantLeft> left) {

    /**
     * Origin of the variant.
     *
     * @param basedOn number of the variant that was changed manually; null for a built variant
     */
    public record Origin(Integer basedOn, Instant madeAt) {}

    /** Placeholder for a season without teams. */
    static TeamVariant none(SeasonReference season) {
        return new TeamVariant(null, null, season, 0, new Origin(null, null), Set.of(), Set.of(), Set.of());
    }

    static TeamVariant built(SeasonReference season, int number, Plan plan, Instant now) {
        Set<VariantTeam> teams = new LinkedHashSet<>();
        Set<VariantMember> members = new LinkedHashSet<>();
        Set<VariantLeft> left = new LinkedHashSet<>();
        plan.teams().forEach(team -> {
            teams.add(new VariantTeam(team.mission(), team.coach()));
            team.members().forEach(member -> members.add(new VariantMember(team.mission(), member)));
        });
        plan.missionsLeft().forEach(mission -> left.add(
                new VariantLeft(VariantLeft.Kind.MISSION, mission.mission().value(), mission.reason().name())));
        plan.studentsLeft().forEach(student -> left.add(
                new VariantLeft(VariantLeft.Kind.STUDENT, student.student().value(), student.reason().name())));
        return new TeamVariant(null, null, season, number, new Origin(null, now), teams, members, left);
    }

    /** @return this variant if it was changed manually before; otherwise a copy for manual changes */
    TeamVariant byHand(int next, Instant now) {
        return origin.basedOn() != null
                ? this
                : new TeamVariant(null, null, season, next, new Origin(number, now), teams, members, left);
    }

    /** @param missions new mission of each of these students; null for no team */
    TeamVariant moving(Map<ApplicationNumber, DossierReference> missions) {
        Set<VariantMember> changed = members.stream()
                .filter(member -> !missions.containsKey(member.application()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        missions.forEach((student, mission) -> {
            if (mission != null) {
                changed.add(new VariantMember(mission, student));
            }
        });
        return new TeamVariant(id, version, season, number, origin, teams, changed, left);
    }

    TeamVariant coachedBy(DossierReference dossier, Long coach) {
        Set<VariantTeam> changed = teams.stream()
                .map(team -> team.dossier().equals(dossier) ? new VariantTeam(dossier, coach) : team)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new TeamVariant(id, version, season, number, origin, changed, members, left);
    }

    boolean has(DossierReference dossier) {
        return team(dossier).isPresent();
    }

    public Optional<VariantTeam> team(DossierReference dossier) {
        return teams.stream().filter(team -> team.dossier().equals(dossier)).findFirst();
    }

    /** By number. */
    List<ApplicationNumber> membersOf(DossierReference dossier) {
        return members.stream()
                .filter(member -> member.dossier().equals(dossier))
                .map(VariantMember::application)
                .sorted()
                .toList();
    }

    /** Missions by student; students without a team are missing. */
    Map<ApplicationNumber, DossierReference> missionOf() {
        Map<ApplicationNumber, DossierReference> missions = new HashMap<>();
        members.forEach(member -> missions.put(member.application(), member.dossier()));
        return missions;
    }

    /** Why missions are left over. */
    public Map<DossierReference, String> missionReasons() {
        return reasons(VariantLeft.Kind.MISSION, DossierReference::of);
    }

    /** Why students are left over. */
    Map<ApplicationNumber, String> studentReasons() {
        return reasons(VariantLeft.Kind.STUDENT, ApplicationNumber::of);
    }

    private <K> Map<K, String> reasons(VariantLeft.Kind kind, Function<String, K> id) {
        return left.stream()
                .filter(one -> one.kind() == kind)
                .collect(Collectors.toMap(one -> id.apply(one.subject()), VariantLeft::reason, (one, other) -> one));
    }

    /** Sorted by reference. */
    List<DossierReference> dossiers() {
        return teams.stream().map(VariantTeam::dossier).sorted().toList();
    }
}
