package org.alteractions.journey.team.planning.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.Plan;
import org.alteractions.journey.team.planning.Plan.PlannedTeam;

/**
 * The differences between two plans of the same season.
 *
 * @param moved      students who changed, lost or got a mission
 * @param recoached  missions with a different coach
 * @param better     missions whose team has a smaller shortfall, or that newly have a team
 * @param worse      missions whose team has a larger shortfall, or that lost their team
 */
public record Comparison(
        List<Moved> moved,
        List<Recoached> recoached,
        List<DossierReference> better,
        List<DossierReference> worse,
        Figures before,
        Figures after) {

    /** @param from mission before; null for a student without a team, and so is the mission after */
    public record Moved(ApplicationNumber student, DossierReference from, DossierReference to) {}

    public record Recoached(DossierReference mission, Long from, Long to) {}

    /**
     * Key figures of a plan.
     *
     * @param placed students in teams
     * @param cost   total cost of all teams
     * @param worst  shortfall of the weakest team, in points
     */
    public record Figures(int teams, int placed, long cost, int worst) {}

    public Comparison {
        moved = List.copyOf(moved);
        recoached = List.copyOf(recoached);
        better = List.copyOf(better);
        worse = List.copyOf(worse);
    }

    public static Comparison of(Plan before, Plan after) {
        Map<ApplicationNumber, DossierReference> missionBefore = missionOf(before);
        Map<ApplicationNumber, DossierReference> missionAfter = missionOf(after);
        List<Moved> moved = both(missionBefore, missionAfter).stream()
                .filter(student -> !Objects.equals(missionBefore.get(student), missionAfter.get(student)))
                .map(student -> new Moved(student, missionBefore.get(student), missionAfter.get(student)))
                .toList();
        Map<DossierReference, PlannedTeam> teamBefore = teamOf(before);
        Map<DossierReference, PlannedTeam> teamAfter = teamOf(after);
        List<Recoached> recoached = new ArrayList<>();
        List<DossierReference> better = new ArrayList<>();
        List<DossierReference> worse = new ArrayList<>();
        for (DossierReference mission : both(teamBefore, teamAfter)) {
            PlannedTeam was = teamBefore.get(mission);
            PlannedTeam is = teamAfter.get(mission);
            if (was != null && is != null && !was.coach().equals(is.coach())) {
                recoached.add(new Recoached(mission, was.coach(), is.coach()));
            }
            int change = Integer.compare(shortfall(is), shortfall(was));
            if (change != 0) {
                (change < 0 ? better : worse).add(mission);
            }
        }
        return new Comparison(moved, recoached, better, worse,
                new Figures(teamBefore.size(), missionBefore.size(), before.cost(), worst(before)),
                new Figures(teamAfter.size(), missionAfter.size(), after.cost(), worst(after)));
    }

    private static <K, T> TreeSet<K> both(Map<K, T> before, Map<K, T> after) {
        TreeSet<K> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all;
    }

    private static Map<ApplicationNumber, DossierReference> missionOf(Plan plan) {
        Map<ApplicationNumber, DossierReference> missions = new HashMap<>();
        plan.teams().forEach(team -> team.members().forEach(member -> missions.put(member, team.mission())));
        return missions;
    }

    private static Map<DossierReference, PlannedTeam> teamOf(Plan plan) {
        Map<DossierReference, PlannedTeam> teams = new HashMap<>();
        plan.teams().forEach(team -> teams.put(team.mission(), team));
        return teams;
    }

    private static int shortfall(PlannedTeam team) {
        return team == null ? Integer.MAX_VALUE : team.score().shortfall();
    }

    private static int worst(Plan plan) {
        return plan.teams().stream().mapToInt(team -> team.score().shortfall()).max().orElse(0);
    }
}
