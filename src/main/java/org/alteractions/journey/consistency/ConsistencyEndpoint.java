package org.alteractions.journey.consistency;

import java.time.Clock;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.stuck.StuckScope;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/** {@code /actuator/consistency}: what disagrees at this moment, for operators. */
@Component
@Endpoint(id = "consistency")
class ConsistencyEndpoint {

    private final CaseConsistency consistency;
    private final Clock clock;

    ConsistencyEndpoint(CaseConsistency consistency, Clock clock) {
        this.consistency = consistency;
        this.clock = clock;
    }

    record Found(
            CaseReference reference, ChapterId chapter, String process, String node, String instance, String what) {}

    record Answer(int disagreements, List<Found> cases) {}

    @ReadOperation
    Answer check() {
        List<Found> found = consistency.find(StuckScope.ALL, clock.instant()).stream()
                .map(one -> new Found(one.reference(), one.chapter(), one.place().process(), one.place().node(),
                        one.place().instance(), one.detail()))
                .toList();
        return new Answer(found.size(), found);
    }
}
