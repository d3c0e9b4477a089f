package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pool;

/** Groups of students who stay together, in the order of the pool. Every other student is a group of one. */
final class Groups {

    private Groups() {}

    /** @return numbers of applications */
    static List<List<String>> of(Pool pool) {
        Map<String, String> leader = new HashMap<>();
        pool.candidates().forEach(one -> leader.put(one.application(), one.application()));
        for (Pins.Pair pair : pool.pins().together()) {
            String one = leader(leader, pair.one());
            String other = leader(leader, pair.other());
            leader.put(other, one);
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        pool.candidates().forEach(one -> groups
                .computeIfAbsent(leader(leader, one.application()), any -> new ArrayList<>())
                .add(one.application()));
        return List.copyOf(groups.values());
    }

    private static String leader(Map<String, String> leader, String one) {
        String next = leader.get(one);
        return next.equals(one) ? one : leader(leader, next);
    }
}
