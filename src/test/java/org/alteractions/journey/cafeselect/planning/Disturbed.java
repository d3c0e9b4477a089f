package org.alteractions.journey.cafeselect.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A published day with a disturbance.
 *
 * @param left     the rest of the day, in which interviews that have begun are fixed
 * @param standing published later interviews that are still possible
 */
record Disturbed(Day day, List<Slot> published, Changes changes, LocalDateTime now, Day left, List<Slot> standing) {

    /** @return null for a day that has no plan in the first place */
    public static Disturbed of(Day day, InterviewPlanner planner, long seed) {
        Proposal plan = planner.plan(day);
        if (!plan.feasible()) {
            return null;
        }
        Random random = new Random(seed);
        LocalDateTime now = day.startsAt().plusMinutes(random.nextInt(50));
        Changes changes = Changes.none();
        for (Candidate candidate : day.candidates()) {
            int fate = random.nextInt(8);
            if (fate == 0) {
                changes = changes.noShow(candidate.number());
            } else if (fate == 1) {
                changes = changes.late(candidate.number(), now.plusMinutes(random.nextInt(30)));
            }
        }
        AvailableInterviewer leaving = day.interviewers().get(random.nextInt(day.interviewers().size()));
        if (random.nextBoolean()) {
            changes = changes.leaves(leaving.interviewer(), now.plusMinutes(random.nextInt(20)));
        }
        return with(day, plan.slots(), changes, now);
    }

    public static Disturbed with(Day day, List<Slot> published, Changes changes, LocalDateTime now) {
        List<Slot> begun = new ArrayList<>();
        List<Slot> standing = new ArrayList<>();
        for (Slot slot : published) {
            if (changes.bothThere(slot)) {
                (slot.startsAt().isBefore(now) ? begun : standing).add(slot);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : day.candidates()) {
            if (!changes.candidatesUntil().containsKey(candidate.number())) {
                candidates.add(candidate.arriving(
                        changes.candidatesFrom().getOrDefault(candidate.number(), candidate.arrivesAt())));
            }
        }
        List<AvailableInterviewer> guests = new ArrayList<>();
        for (AvailableInterviewer guest : day.interviewers()) {
            LocalDateTime until = changes.interviewersUntil().get(guest.interviewer());
            guests.add(until == null ? guest : guest.within(day.startsAt(), until));
        }
        Day left = day.withCandidates(candidates).withInterviewers(guests).withFixed(begun);
        return new Disturbed(day, published, changes, now, left, standing);
    }

    Replanned replan(InterviewPlanner planner) {
        return planner.replan(day, published, changes, now);
    }

    /** The rules hold for the day as it now is, and the report says no more and no less than what differs. */
    void isRight(Replanned replanned) {
        List<Slot> slots = replanned.proposal().slots();
        assertThat(Rules.brokenBy(slots, left)).isEmpty();
        assertThat(slots).containsAll(left.fixed());
        List<Slot> rebuilt = new ArrayList<>(published);
        replanned.moved().forEach(move -> {
            rebuilt.remove(move.from());
            rebuilt.add(move.to());
        });
        rebuilt.removeAll(replanned.dropped());
        rebuilt.addAll(replanned.added());
        assertThat(rebuilt).containsExactlyInAnyOrderElementsOf(slots);
        assertThat(slots).filteredOn(slot -> !published.contains(slot))
                .allMatch(slot -> !slot.startsAt().isBefore(now));
    }
}
