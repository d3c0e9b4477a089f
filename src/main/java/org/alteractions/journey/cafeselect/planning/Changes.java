package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * Events since a plan was published. An interview during which one of the two people was absent counts as not held.
 *
 * @param candidatesFrom    when late candidates arrive, by number
 * @param candidatesUntil   when candidates leave, by number; a no-show left before the session began
 * @param excused           numbers of candidates who keep their valid interviews and get no replacement for the others
 * @param interviewersFrom  when late interviewers arrive, by id
 * @param interviewersUntil when interviewers leave, by id
 * @param missed            other published interviews that did not take place
 */
public record Changes(
        Map<ApplicationNumber, LocalDateTime> candidatesFrom,
        Map<ApplicationNumber, LocalDateTime> candidatesUntil,
        Set<ApplicationNumber> excused,
        Map<Long, LocalDateTime> interviewersFrom,
        Map<Long, LocalDateTime> interviewersUntil,
        Set<Slot> missed) {

    public Changes {
        candidatesFrom = Map.copyOf(candidatesFrom);
        candidatesUntil = Map.copyOf(candidatesUntil);
        excused = Set.copyOf(excused);
        interviewersFrom = Map.copyOf(interviewersFrom);
        interviewersUntil = Map.copyOf(interviewersUntil);
        missed = Set.copyOf(missed);
    }

    public static Changes none() {
        return new Changes(Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Set.of());
    }

    /** Also applies to a candidate who was reported absent before. */
    public Changes late(ApplicationNumber candidate, LocalDateTime arrival) {
        Map<ApplicationNumber, LocalDateTime> others = new HashMap<>(candidatesUntil);
        others.remove(candidate);
        return new Changes(with(candidatesFrom, candidate, arrival), others, excused, interviewersFrom,
                interviewersUntil, missed);
    }

    public Changes noShow(ApplicationNumber candidate) {
        return leaves(candidate, LocalDateTime.MIN);
    }

    /** Interviews that are over by then stay; no further ones are planned. */
    public Changes leaves(ApplicationNumber candidate, LocalDateTime when) {
        return new Changes(candidatesFrom, with(candidatesUntil, candidate, when), excused, interviewersFrom,
                interviewersUntil, missed);
    }

    /** Used if two interviews are no longer possible: one is enough. */
    public Changes excused(ApplicationNumber candidate) {
        return new Changes(candidatesFrom, candidatesUntil, with(excused, candidate), interviewersFrom,
                interviewersUntil, missed);
    }

    public Changes late(Long interviewer, LocalDateTime arrival) {
        return new Changes(candidatesFrom, candidatesUntil, excused, with(interviewersFrom, interviewer, arrival),
                interviewersUntil, missed);
    }

    public Changes leaves(Long interviewer, LocalDateTime when) {
        return new Changes(candidatesFrom, candidatesUntil, excused, interviewersFrom,
                with(interviewersUntil, interviewer, when), missed);
    }

    public Changes missed(Slot slot) {
        return new Changes(candidatesFrom, candidatesUntil, excused, interviewersFrom, interviewersUntil,
                with(missed, slot));
    }

    public boolean bothThere(Slot slot) {
        return !slot.startsAt().isBefore(candidatesFrom.getOrDefault(slot.candidate(), LocalDateTime.MIN))
                && !slot.endsAt().isAfter(candidatesUntil.getOrDefault(slot.candidate(), LocalDateTime.MAX))
                && !slot.startsAt().isBefore(interviewersFrom.getOrDefault(slot.interviewer(), LocalDateTime.MIN))
                && !slot.endsAt().isAfter(interviewersUntil.getOrDefault(slot.interviewer(), LocalDateTime.MAX))
                && !missed.contains(slot);
    }

    private static <K> Map<K, LocalDateTime> with(Map<K, LocalDateTime> known, K who, LocalDateTime when) {
        Map<K, LocalDateTime> more = new HashMap<>(known);
        more.put(who, when);
        return more;
    }

    private static <T> Set<T> with(Set<T> known, T one) {
        Set<T> more = new HashSet<>(known);
        more.add(one);
        return more;
    }
}
