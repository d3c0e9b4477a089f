package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.cafeselect.planning.Proposal.Outcome;
import org.alteractions.journey.cafeselect.planning.Replanned.Move;

/**
 * Plans the rest of a day. First everything published that can stand, stands; only if that leaves somebody out, as few
 * published interviews as possible are given up.
 */
final class Replanning {

    private final Day day;
    private final List<Slot> published;
    private final LocalDateTime now;

    /** Held or running. */
    private final List<Slot> begun = new ArrayList<>();

    /** Still to come, and nothing speaks against them. */
    private final List<Slot> standing = new ArrayList<>();

    Replanning(Day planned, List<Slot> published, Changes changes, LocalDateTime now) {
        this.published = published;
        this.now = now;
        this.day = changed(planned, changes);
        Set<String> expected = new HashSet<>(day.candidates().stream().map(Candidate::number).toList());
        for (Slot slot : published) {
            if (slot.startsAt().isBefore(now)) {
                if (changes.bothThere(slot)) {
                    begun.add(slot);
                }
            } else if (changes.bothThere(slot) && expected.contains(slot.candidate())) {
                standing.add(slot);
            }
        }
        standing.retainAll(Standing.of(day.withFixed(begun), standing, now).slots());
    }

    /** Whoever has left needs nothing more; interviewers work while they are there. */
    private static Day changed(Day day, Changes changes) {
        List<Candidate> candidates = day.candidates().stream()
                .filter(candidate -> !changes.candidatesUntil().containsKey(candidate.number()))
                .map(candidate -> changes.candidatesFrom().containsKey(candidate.number())
                        ? candidate.arriving(changes.candidatesFrom().get(candidate.number()))
                        : candidate)
                .toList();
        List<Guest> interviewers = day.interviewers().stream().map(guest -> changed(guest, changes)).toList();
        return day.withCandidates(candidates).withInterviewers(interviewers);
    }

    private static Guest changed(Guest guest, Changes changes) {
        LocalDateTime from = changes.interviewersFrom().get(guest.interviewer());
        LocalDateTime until = changes.interviewersUntil().get(guest.interviewer());
        return from == null && until == null
                ? guest
                : guest.within(from == null ? LocalDateTime.MIN : from, until == null ? LocalDateTime.MAX : until);
    }

    Replanned plan() {
        Optional<Proposal> kept = Planning.found(with(standing), now);
        return kept.isPresent() ? compared(kept.get()) : loosened();
    }

    private Replanned loosened() {
        Proposal free = Planning.of(with(List.of()), now);
        if (free.outcome() == Outcome.IMPOSSIBLE) {
            return Replanned.impossible(free);
        }
        List<Slot> kept = new Loosening(with(List.of()), standing, now).keep();
        Proposal found = Planning.found(with(kept), now).orElse(free);
        return found.feasible() ? compared(found) : Replanned.impossible(free);
    }

    private Day with(List<Slot> promised) {
        List<Slot> fixed = new ArrayList<>(begun);
        fixed.addAll(promised);
        return day.withFixed(fixed);
    }

    /** Pairs what was published with what takes its place, by candidate and time. */
    private Replanned compared(Proposal proposal) {
        List<Slot> gone = new ArrayList<>(published);
        gone.removeAll(proposal.slots());
        List<Slot> added = new ArrayList<>(proposal.slots());
        added.removeAll(published);
        List<Move> moved = new ArrayList<>();
        List<Slot> dropped = new ArrayList<>();
        for (Slot slot : gone.stream().sorted(Comparator.comparing(Slot::startsAt)).toList()) {
            added.stream()
                    .filter(other -> other.candidate().equals(slot.candidate()))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> {
                                added.remove(other);
                                moved.add(new Move(slot, other));
                            },
                            () -> dropped.add(slot));
        }
        return new Replanned(proposal, List.copyOf(moved), List.copyOf(dropped), List.copyOf(added));
    }
}
