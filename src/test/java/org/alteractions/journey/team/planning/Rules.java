package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.Plan.PlannedTeam;
import org.alteractions.journey.team.planning.pool.Candidate;
import org.alteractions.journey.team.planning.pool.Mission;
import org.alteractions.journey.team.planning.pool.Pool;

/** Checks teams against a pool, by the rules alone and without code of the planner. */
final class Rules {

    private final Pool pool;
    private final Map<ApplicationNumber, Candidate> students = new HashMap<>();
    private final Map<DossierReference, Mission> missions = new HashMap<>();

    Rules(Pool pool) {
        this.pool = pool;
        pool.candidates().forEach(one -> students.put(one.application(), one));
        pool.missions().forEach(one -> missions.put(one.dossier(), one));
    }

    /** @return what is wrong with a plan; empty for a right one */
    public static List<String> brokenBy(Plan plan, Pool pool) {
        Rules rules = new Rules(pool);
        List<String> broken = new ArrayList<>();
        Map<Long, Integer> load = new HashMap<>();
        Map<ApplicationNumber, DossierReference> missionOf = new HashMap<>();
        for (PlannedTeam team : plan.teams()) {
            if (team.members().size() < 3) {
                broken.add("Too small: " + team);
            }
            if (!rules.mayBe(team.mission(), team.members())) {
                broken.add("Not allowed: " + team);
            }
            if (!rules.mayGuide(team.coach(), team.mission())) {
                broken.add("Not this coach: " + team);
            }
            load.merge(team.coach(), 1, Integer::sum);
            for (ApplicationNumber member : team.members()) {
                if (missionOf.put(member, team.mission()) != null) {
                    broken.add("In two teams: " + member);
                }
            }
        }
        if (plan.teams().stream().map(PlannedTeam::mission).distinct().count() < plan.teams().size()) {
            broken.add("A mission with two teams");
        }
        pool.guides().stream()
                .filter(guide -> load.getOrDefault(guide.coach(), 0) > Math.max(0, guide.places()))
                .forEach(guide -> broken.add("Too many teams: " + guide));
        broken.addAll(rules.pinsBroken(missionOf));
        pool.pins().coaches().stream()
                .filter(pin -> plan.teams().stream().noneMatch(team ->
                        team.mission().equals(pin.mission()) && team.coach().equals(pin.coach())))
                .forEach(pin -> broken.add("Not kept: " + pin));
        long accounted = missionOf.size() + plan.studentsLeft().size();
        if (accounted != pool.candidates().size()
                || plan.teams().size() + plan.missionsLeft().size() != pool.missions().size()) {
            broken.add("Somebody or something is missing");
        }
        return broken;
    }

    /** @param missionOf of those in a team */
    List<String> pinsBroken(Map<ApplicationNumber, DossierReference> missionOf) {
        List<String> broken = new ArrayList<>();
        pool.pins().students().stream()
                .filter(pin -> !pin.mission().equals(missionOf.get(pin.student())))
                .forEach(pin -> broken.add("Not kept: " + pin));
        pool.pins().together().stream()
                .filter(pair -> !Objects.equals(missionOf.get(pair.one()), missionOf.get(pair.other())))
                .forEach(pair -> broken.add("Not together: " + pair));
        return broken;
    }

    /** @return whether no rule speaks against these together on this mission; whoever is missing could still come */
    boolean mayBe(DossierReference dossier, List<ApplicationNumber> members) {
        Mission mission = missions.get(dossier);
        List<Candidate> team = members.stream().map(students::get).toList();
        boolean known = team.stream().noneMatch(one -> one.former().structures().contains(mission.structure()));
        boolean banned = pool.pins().banned().stream()
                .anyMatch(pin -> pin.mission().equals(dossier) && members.contains(pin.student()));
        boolean apart = pool.pins().apart().stream()
                .anyMatch(pair -> members.contains(pair.one()) && members.contains(pair.other()));
        boolean again = team.stream().flatMap(one -> one.former().teams().stream())
                .anyMatch(former -> team.stream().filter(one -> one.former().teams().contains(former)).count() > 2);
        return members.size() <= 5 && known && !banned && !apart && !again && haveTime(mission, team);
    }

    private boolean haveTime(Mission mission, List<Candidate> team) {
        Set<String> all = new HashSet<>(mission.times());
        team.forEach(one -> all.addAll(one.times()));
        return all.isEmpty() || all.stream().anyMatch(time ->
                (mission.times().isEmpty() || mission.times().contains(time))
                        && team.stream().allMatch(one -> one.times().isEmpty() || one.times().contains(time)));
    }

    boolean mayGuide(Long coach, DossierReference dossier) {
        String sponsor = missions.get(dossier).sponsor();
        return pool.guides().stream().anyMatch(guide -> guide.coach().equals(coach)
                        && (sponsor == null || !guide.conflicts().contains(sponsor)))
                && pool.pins().coaches().stream()
                        .allMatch(pin -> !pin.mission().equals(dossier) || pin.coach().equals(coach));
    }

    /** The square of what {@link Objective} says in words. */
    long cost(DossierReference dossier, List<ApplicationNumber> members) {
        Mission mission = missions.get(dossier);
        List<Candidate> team = members.stream().map(students::get).toList();
        long points = 3 * Math.abs(team.size() - 4);
        points += 3 * doubles(team.stream().map(Candidate::school).toList());
        points += 2 * doubles(team.stream().map(Candidate::discipline).toList());
        points += 5 * mission.skills().stream()
                .filter(need -> team.stream().noneMatch(one -> one.skills().contains(need))).count();
        points += 5 * mission.languages().stream()
                .filter(need -> team.stream().noneMatch(one -> one.languages().contains(need))).count();
        for (int a = 0; a < team.size(); a++) {
            List<DossierReference> wishes = team.get(a).wishes();
            points += wishes.isEmpty() ? 0 : !wishes.contains(dossier) ? 4 : Math.min(3, wishes.indexOf(dossier));
            for (int b = 0; b < a; b++) {
                points += Collections.disjoint(team.get(a).former().teams(), team.get(b).former().teams()) ? 0 : 6;
            }
        }
        return points * points;
    }

    private static long doubles(List<String> all) {
        List<String> known = all.stream().filter(Objects::nonNull).toList();
        return known.size() - known.stream().distinct().count();
    }
}
