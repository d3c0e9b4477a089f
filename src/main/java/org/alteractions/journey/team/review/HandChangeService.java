package org.alteractions.journey.team.review;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.team.TeamRefusal;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.pool.TeamPin;
import org.alteractions.journey.team.pool.TeamPinRepository;
import org.alteractions.journey.team.pool.TeamPools;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applies manual changes to the built teams. Each decision is pinned, so the next build keeps it. A change needs a
 * reason and is refused if it breaks a rule or the review has changed since it was read.
 */
@Component
class HandChangeService {

    private final TeamReview review;
    private final TeamReviewStateRepository states;
    private final TeamVariantRepository variants;
    private final TeamPinRepository pins;
    private final TeamPools pools;
    private final HandCheck check;
    private final HandChangeRepository changes;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    HandChangeService(
            TeamReview review,
            TeamReviewStateRepository states,
            TeamVariantRepository variants,
            TeamPinRepository pins,
            TeamPools pools,
            HandCheck check,
            HandChangeRepository changes,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.review = review;
        this.states = states;
        this.variants = variants;
        this.pins = pins;
        this.pools = pools;
        this.check = check;
        this.changes = changes;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /** The season to change, the version of the review that the author saw, and the author's reason. */
    record Wish(SeasonReference season, int seen, String reason) {

        Wish {
            if (reason == null || reason.isBlank()) {
                throw TeamRefusal.REASON_MISSING.of();
            }
            if (reason.length() > 500) {
                throw TeamRefusal.REASON_TOO_LONG.of();
            }
        }
    }

    /** Moves a student into a team, from another team or from none. */
    @Transactional
    public void move(Wish wish, ApplicationNumber student, DossierReference mission) {
        TeamVariant variant = shown(wish);
        check.isInPool(wish.season(), student);
        check.hasTeam(variant, mission);
        DossierReference before = variant.missionOf().get(student);
        if (mission.equals(before)) {
            throw TeamRefusal.ALREADY_IN_THIS_TEAM.of(student, mission);
        }
        Map<ApplicationNumber, DossierReference> moves = new HashMap<>(Map.of(student, mission));
        rearrange(wish, variant.byHand(next(wish), clock.instant()).moving(moves), touched(before, mission), moves);
        record(wish, HandChange.Kind.MOVED, mission, student, null, null);
    }

    /** Exchanges the places of two students; one of them may be without a team. */
    @Transactional
    public void swap(Wish wish, ApplicationNumber one, ApplicationNumber other) {
        TeamVariant variant = shown(wish);
        check.isInPool(wish.season(), one);
        check.isInPool(wish.season(), other);
        DossierReference here = variant.missionOf().get(one);
        DossierReference there = variant.missionOf().get(other);
        if (Objects.equals(here, there)) {
            throw here == null
                    ? TeamRefusal.NEITHER_HAS_A_TEAM.of(one, other)
                    : TeamRefusal.SAME_TEAM.of(one, other, here);
        }
        Map<ApplicationNumber, DossierReference> moves = new HashMap<>();
        moves.put(one, there);
        moves.put(other, here);
        rearrange(wish, variant.byHand(next(wish), clock.instant()).moving(moves), touched(here, there), moves);
        record(wish, HandChange.Kind.SWAPPED, there == null ? here : there, one, other, null);
    }

    @Transactional
    public void giveCoach(Wish wish, DossierReference mission, Long coach) {
        TeamVariant variant = shown(wish);
        check.hasTeam(variant, mission);
        if (coach.equals(variant.team(mission).orElseThrow().coachId())) {
            throw TeamRefusal.COACH_OF_THIS_TEAM.of(mission);
        }
        TeamVariant changed = variant.byHand(next(wish), clock.instant()).coachedBy(mission, coach);
        check.teams(changed, pools.of(wish.season(), List.of()), Set.of(mission));
        pinsOf(wish).filter(pin -> !pin.isStudent() && pin.dossier().equals(mission)).forEach(pins::delete);
        pins.save(TeamPin.ofCoach(wish.season(), mission, coach));
        keep(wish, changed);
        record(wish, HandChange.Kind.COACH_CHANGED, mission, null, null, coach);
    }

    /**
     * Pins some of a team's members and optionally its coach. The other pins of the team's members and coach are
     * deleted.
     *
     * @param students who are to be pinned
     */
    @Transactional
    public void pin(Wish wish, DossierReference mission, List<ApplicationNumber> students, boolean coach) {
        TeamVariant variant = shown(wish);
        check.hasTeam(variant, mission);
        List<ApplicationNumber> members = variant.membersOf(mission);
        Long guide = variant.team(mission).orElseThrow().coachId();
        List<TeamPin> before = pinsOf(wish)
                .filter(pin -> pin.dossier().equals(mission))
                .filter(pin -> pin.isStudent() ? members.contains(pin.application()) : guide.equals(pin.coachId()))
                .toList();
        before.forEach(pins::delete);
        members.stream()
                .filter(students::contains)
                .forEach(student -> pins.save(TeamPin.ofStudent(wish.season(), mission, student)));
        if (coach) {
            pins.save(TeamPin.ofCoach(wish.season(), mission, guide));
        }
        check.pins(pools.of(wish.season()));
        record(wish, HandChange.Kind.PINNED, mission, null, null, coach ? guide : null);
    }

    /** Deletes a pin that the variant does not follow. */
    @Transactional
    public void release(Wish wish, Long id) {
        review.take(wish.season(), wish.seen());
        TeamPin released = pinsOf(wish).filter(pin -> pin.id().equals(id)).findFirst()
                .orElseThrow(TeamRefusal.PIN_GONE::of);
        pins.delete(released);
        record(wish, HandChange.Kind.RELEASED, released.dossier(), released.application(), null, released.coachId());
    }

    private void rearrange(
            Wish wish, TeamVariant changed, Set<DossierReference> touched,
            Map<ApplicationNumber, DossierReference> moves) {
        Pool unpinned = pools.of(wish.season(), List.of());
        check.teams(changed, unpinned, touched);
        pinsOf(wish).filter(pin -> pin.isStudent() && moves.containsKey(pin.application())).forEach(pins::delete);
        moves.forEach((student, mission) -> {
            if (mission != null) {
                pins.save(TeamPin.ofStudent(wish.season(), mission, student));
            }
        });
        check.pins(pools.of(wish.season()));
        keep(wish, changed);
    }

    private void keep(Wish wish, TeamVariant changed) {
        variants.save(changed);
        states.save(states.get(wish.season()).showing(changed.number()));
    }

    private void record(
            Wish wish, HandChange.Kind kind, DossierReference dossier, ApplicationNumber student,
            ApplicationNumber other, Long coach) {
        HandChange change = changes.save(new HandChange(null, wish.season(), states.get(wish.season()).variant(),
                new HandChange.Act(kind, dossier, student, other, coach), wish.reason().strip(),
                new HandChange.Signature(user.id(), clock.instant())));
        journal.record(wish.season(), JournalEvent.TEAMS_CHANGED_BY_HAND, change.id().toString());
    }

    private TeamVariant shown(Wish wish) {
        return review.shown(review.take(wish.season(), wish.seen()))
                .orElseThrow(TeamRefusal.NO_TEAMS_PROPOSED::of);
    }

    private Stream<TeamPin> pinsOf(Wish wish) {
        return pins.findBySeasonOrderByDossierAscId(wish.season()).stream();
    }

    private int next(Wish wish) {
        return variants.countBySeason(wish.season()) + 1;
    }

    private static Set<DossierReference> touched(DossierReference one, DossierReference other) {
        Set<DossierReference> dossiers = new HashSet<>();
        dossiers.add(one);
        dossiers.add(other);
        dossiers.remove(null);
        return dossiers;
    }
}
