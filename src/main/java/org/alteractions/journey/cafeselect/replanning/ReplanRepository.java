package org.alteractions.journey.cafeselect.replanning;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The new plans made for published sessions. */
public interface ReplanRepository extends Repository<Replan, Long> {

    Replan save(Replan replan);

    List<Replan> findBySession(SessionReference session);

    /** Plans for the last date do not apply to the next. */
    @Modifying
    @Query("update replan set state = 'DISCARDED', version = version + 1 where session = :session")
    void discardAll(SessionReference session);

    /** The plan that is being made or awaits a decision. */
    default Optional<Replan> openOf(SessionReference session) {
        Set<Replan.State> open = Set.of(Replan.State.COMPUTING, Replan.State.PROPOSED, Replan.State.IMPOSSIBLE);
        return findBySession(session).stream().filter(replan -> open.contains(replan.state())).findFirst();
    }

    /** Reports that no plan includes yet, oldest first. */
    default List<Replan> reportedOn(SessionReference session) {
        return inState(session, Replan.State.REPORTED);
    }

    /** Oldest first. */
    default List<Replan> appliedTo(SessionReference session) {
        return inState(session, Replan.State.APPLIED);
    }

    /** Numbers of the candidates last reported as absent in one of these ways. */
    default Set<ApplicationNumber> gone(SessionReference session, Disruption.Kind... how) {
        Set<ApplicationNumber> gone = new HashSet<>();
        appliedTo(session).stream().flatMap(replan -> replan.disruptions().stream()).forEach(disruption -> {
            if (List.of(how).contains(disruption.kind())) {
                gone.add(disruption.candidate());
            } else if (disruption.kind() == Disruption.Kind.CANDIDATE_LATE) {
                gone.remove(disruption.candidate());
            }
        });
        return gone;
    }

    private List<Replan> inState(SessionReference session, Replan.State state) {
        return findBySession(session).stream()
                .filter(replan -> replan.state() == state)
                .sorted(Comparator.comparing(Replan::id))
                .toList();
    }

    default Optional<Replan> lastAppliedTo(SessionReference session) {
        List<Replan> applied = appliedTo(session);
        return applied.isEmpty() ? Optional.empty() : Optional.of(applied.get(applied.size() - 1));
    }
}
