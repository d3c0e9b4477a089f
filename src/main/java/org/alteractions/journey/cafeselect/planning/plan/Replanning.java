package org.alteractions.journey.cafeselect.planning.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.cafeselect.planning.AvailableInterviewer;
import org.alteractions.journey.cafeselect.planning.Changes;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.Proposal;
import org.alteractions.journey.cafeselect.planning.Proposal.Outcome;
import org.alteractions.journey.cafeselect.planning.Replanned;
import org.alteractions.journey.cafeselect.planning.Replanned.Move;
import org.alteractions.journey.cafeselect.planning.Slot;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * Plans the rest of a day. It first keeps every published interview that is still possible. If that leaves a candidate
 * out, it gives up as few published interviews as possible.
 */
final class Replanning {

    private final Day day;
    private final List<Slot> published;
    private final LocalDateTime now;

    /** Held or running interviews, and those of candidates who get no others. */
    private final List<Slot> settled = new ArrayList<>();

    /** Future interviews that are still valid. */
    private final List<Slot> standing = new ArrayList<>();

    Replanning(Day planned, List<Slot> published, Changes changes, LocalDateTime now) {
        this.published = published;
        this.now = now;
        Day asItIs = changed(planned, changes);
        Set<ApplicationNumber> needNothingNew = new HashSet<>(changes.excused());
        needNothingNew.addAll(changes.candidatesUntil().keySet());
        this.day = asItIs.withCandidates(asItIs.candidates().stream()
                .filter(candidate -> !needNothingNew.contains(candidate.number()))
                .toList());
        List<Slot> valid = published.stream().filter(changes::bothThere).toList();
        valid.stream().filter(slot -> slot.startsAt().isBefore(now)).forEach(settled::add);
        List<Slot> toCome = valid.stream().filter(slot -> !slot.startsAt().isBefore(now)).toList();
        PublishedInterviews.of(asItIs.withFixed(settled), toCome, now).slots()
                .forEach(slot -> (needNothingNew.contains(slot.candidate()) ? settled : standing).add(slot));
    }

    private static Day changed(Day day, Changes changes) {
        return day
                .withCandidates(day.candidates().stream()
                        .map(candidate -> candidate.arriving(changes.candidatesFrom()
                                .getOrDefault(candidate.number(), candidate.arrivesAt())))
                        .toList())
                .withInterviewers(day.interviewers().stream().map(guest -> changed(guest, changes)).toList());
    }

    private static AvailableInterviewer changed(AvailableInterviewer guest, Changes changes) {
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
        List<Slot> fixed = new ArrayList<>(settled);
        fixed.addAll(promised);
        return day.withFixed(fixed);
    }

    /** Pairs published interviews with their replacements, by candidate and time. */
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
