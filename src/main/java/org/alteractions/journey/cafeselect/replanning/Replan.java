package org.alteractions.journey.cafeselect.replanning;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRefusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A new plan for the day, in place of the published one.
 *
 * @param session     reference of the Café Select
 * @param problem     why no plan could be made; null otherwise
 * @param disruptions the reported disruptions
 * @param changes     the proposed or applied changes
 */
public record Replan(
        @Id Long id,
        @Version Integer version,
        SessionReference session,
        @Embedded.Empty Basis basis,
        State state,
        String problem,
        Set<Disruption> disruptions,
        Set<ReplanChange> changes) {

    /**
     * Basis of the new plan.
     *
     * @param revision of the published plan
     * @param asOf     interviews that have begun by then stay
     */
    public record Basis(int revision, LocalDateTime asOf) {}

    public enum State {
        /** Not included in a plan yet. */
        REPORTED,
        COMPUTING,
        PROPOSED,
        IMPOSSIBLE,
        APPLIED,
        DISCARDED,
        /** Planned together with an earlier one, which contains its disruptions. */
        JOINED
    }

    static Replan reported(CafeSelect session, Set<Disruption> disruptions, LocalDateTime now) {
        return new Replan(null, null, session.reference(), new Basis(session.revision(), now), State.REPORTED, null,
                disruptions, Set.of());
    }

    Replan computing(int published, LocalDateTime now) {
        return new Replan(id, version, session, new Basis(published, now), State.COMPUTING, null, disruptions,
                Set.of());
    }

    /** The same with disruptions that were reported since. */
    Replan with(Set<Disruption> later) {
        return new Replan(id, version, session, basis, State.COMPUTING, null,
                Disruption.latest(disruptions, later), Set.of());
    }

    Replan joined() {
        return with(State.JOINED, null, Set.of());
    }

    boolean isProposed() {
        return state == State.PROPOSED || state == State.IMPOSSIBLE;
    }

    Replan easedBy(Set<Disruption> easings) {
        Set<Disruption> all = new LinkedHashSet<>(disruptions);
        all.addAll(easings);
        return new Replan(id, version, session, basis, State.COMPUTING, null, all, Set.of());
    }

    Replan proposed(Set<ReplanChange> proposal) {
        return with(State.PROPOSED, null, proposal);
    }

    Replan impossible(String why) {
        return with(State.IMPOSSIBLE, why, Set.of());
    }

    /** @throws Refusal if there is nothing to apply, or the published plan has changed meanwhile */
    Replan applied(int published) {
        if (state != State.PROPOSED) {
            throw CafeSelectRefusal.NO_CHANGES_PROPOSED.of();
        }
        if (published != basis.revision()) {
            throw CafeSelectRefusal.PLAN_CHANGED_MEANWHILE.of();
        }
        return with(State.APPLIED, null, changes);
    }

    /** Numbers of the candidates who have to come at other times: their earlier answers no longer apply. */
    Set<ApplicationNumber> candidatesAtOtherHours() {
        return changes.stream().map(ReplanChange::candidate)
                .filter(candidate -> PlanDifference.ofCandidate(changes, Set.of(candidate)).hours())
                .collect(Collectors.toSet());
    }

    Replan discarded() {
        return with(State.DISCARDED, problem, Set.of());
    }

    /** End of the session by this plan; never earlier than before. */
    LocalDateTime endsBy(LocalDateTime before) {
        return disruptions.stream()
                .filter(disruption -> disruption.kind() == Disruption.Kind.SESSION_PROLONGED)
                .map(Disruption::moment)
                .filter(before::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(before);
    }

    private Replan with(State next, String why, Set<ReplanChange> proposal) {
        return new Replan(id, version, session, basis, next, why, disruptions, proposal);
    }
}
