package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pool;

/** Groups of students who stay together, in the order of the pool. Every other student is a group of one. */
final class Groups {

    private Groups() {}

    static List<List<ApplicationNumber>> of(Pool pool) {
        Map<ApplicationNumber, ApplicationNumber> leader = new HashMap<>();
        pool.candidates().forEach(one -> leader.put(one.application(), one.application()));
        for (Pins.Pair pair : pool.pins().together()) {
            ApplicationNumber one = leader(leader, pair.one());
            ApplicationNumber other = leader(leader, pair.other());
            leader.put(other, one);
        }
        Map<ApplicationNumber, List<ApplicationNumber>> groups = new LinkedHashMap<>();
        pool.candidates().forEach(one -> groups
                .computeIfAbsent(leader(leader, one.application()), any -> new ArrayList<>())
                .add(one.application()));
        return List.copyOf(groups.values());
    }

    private static ApplicationNumber leader(Map<ApplicationNumber, ApplicationNumber> leader, ApplicationNumber one) {
        ApplicationNumber next = leader.get(one);
        return next.equals(one) ? one : leader(leader, next);
    }
}
