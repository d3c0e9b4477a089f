package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.pool.Guide;
import org.alteractions.journey.team.planning.pool.Pool;

/** Exhaustive search as the reference for tiny pools. */
final class BruteForce {

    private final Pool pool;
    private final Rules rules;
    private final Map<DossierReference, List<ApplicationNumber>> teams = new LinkedHashMap<>();
    private final Map<ApplicationNumber, DossierReference> missionOf = new HashMap<>();
    private Best best;

    /**
     * @param missions those with a team, in their order
     * @param places   1 for each mission with a team and 0 for the others, in the order of the pool
     */
    record Best(List<DossierReference> missions, String places, int placed, long cost) {

        boolean betterThan(Best other) {
            int teams = Integer.compare(missions.size(), other == null ? -1 : other.missions.size());
            if (teams != 0 || other == null) {
                return teams > 0;
            }
            int order = places.compareTo(other.places);
            int students = Integer.compare(placed, other.placed);
            return order != 0 ? order > 0 : students != 0 ? students > 0 : cost < other.cost;
        }
    }

    private BruteForce(Pool pool) {
        this.pool = pool;
        this.rules = new Rules(pool);
        pool.missions().forEach(mission -> teams.put(mission.dossier(), new ArrayList<>()));
    }

    /** @return null where the pins cannot be kept */
    static Best of(Pool pool) {
        BruteForce all = new BruteForce(pool);
        all.place(0);
        return all.best;
    }

    private void place(int next) {
        if (next == pool.candidates().size()) {
            judge();
            return;
        }
        ApplicationNumber student = pool.candidates().get(next).application();
        place(next + 1);
        for (Map.Entry<DossierReference, List<ApplicationNumber>> team : teams.entrySet()) {
            team.getValue().add(student);
            if (rules.mayBe(team.getKey(), team.getValue())) {
                missionOf.put(student, team.getKey());
                place(next + 1);
                missionOf.remove(student);
            }
            team.getValue().remove(student);
        }
    }

    private void judge() {
        List<DossierReference> served =
                teams.keySet().stream().filter(mission -> !teams.get(mission).isEmpty()).toList();
        boolean coachesWanted = pool.pins().coaches().stream().allMatch(pin -> served.contains(pin.mission()));
        if (!coachesWanted || served.stream().anyMatch(mission -> teams.get(mission).size() < 3)
                || !rules.pinsBroken(missionOf).isEmpty()) {
            return;
        }
        Best found = new Best(served,
                teams.values().stream().map(team -> team.isEmpty() ? "0" : "1").collect(Collectors.joining()),
                missionOf.size(),
                served.stream().mapToLong(mission -> rules.cost(mission, teams.get(mission))).sum());
        if (found.betterThan(best) && coaches(served, 0, new HashMap<>())) {
            best = found;
        }
    }

    private boolean coaches(List<DossierReference> missions, int next, Map<Long, Integer> load) {
        if (next == missions.size()) {
            return true;
        }
        for (Guide guide : pool.guides()) {
            int has = load.getOrDefault(guide.coach(), 0);
            if (has < guide.places() && rules.mayGuide(guide.coach(), missions.get(next))) {
                load.put(guide.coach(), has + 1);
                boolean all = coaches(missions, next + 1, load);
                load.put(guide.coach(), has);
                if (all) {
                    return true;
                }
            }
        }
        return false;
    }
}
