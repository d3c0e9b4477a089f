package org.alteractions.journey.cafeselect.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;

/** Checks a plan against a day, by the rules alone and without code of the planner. */
public final class Rules {

    private Rules() {}

    /** @return what is wrong with it; empty for a whole and right plan */
    public static List<String> brokenBy(List<Slot> slots, Day day) {
        List<String> broken = new ArrayList<>();
        Map<ApplicationNumber, Candidate> candidates = new HashMap<>();
        day.candidates().forEach(candidate -> candidates.put(candidate.number(), candidate));
        Map<Long, AvailableInterviewer> guests = new HashMap<>();
        day.interviewers().forEach(guest -> guests.put(guest.interviewer(), guest));
        for (Candidate candidate : day.candidates()) {
            List<Long> met = slots.stream().filter(slot -> slot.candidate().equals(candidate.number()))
                    .map(Slot::interviewer).toList();
            if (met.size() != 2 || met.get(0).equals(met.get(1))) {
                broken.add(candidate.number() + " meets " + met);
            }
        }
        for (Slot slot : slots) {
            if (!day.fixed().contains(slot)) {
                alone(slot, day, candidates.get(slot.candidate()), guests.get(slot.interviewer()), broken);
            }
        }
        for (AvailableInterviewer guest : day.interviewers()) {
            long load = slots.stream().filter(slot -> slot.interviewer().equals(guest.interviewer())).count();
            if (guest.maxInterviews() != null && load > guest.maxInterviews()) {
                broken.add("Too much for " + guest.interviewer());
            }
        }
        together(slots, day, broken);
        return broken;
    }

    private static void alone(Slot slot, Day day, Candidate candidate, AvailableInterviewer guest, List<String> broken) {
        boolean fine = candidate != null && guest != null
                && (guest.formerSchool() == null || !guest.formerSchool().equals(candidate.school()))
                && !candidate.acquaintances().contains(guest.interviewer())
                && (candidate.arrivesAt() == null || !slot.startsAt().isBefore(candidate.arrivesAt()))
                && guest.availableFor(slot.startsAt(), slot.endsAt())
                && day.breaks().stream().noneMatch(pause -> pause.overlaps(slot.startsAt(), slot.endsAt()))
                && !slot.startsAt().isBefore(day.startsAt()) && !slot.endsAt().isAfter(day.endsBy())
                && slot.room() >= 1 && slot.room() <= day.rooms();
        if (!fine) {
            broken.add("Not allowed: " + slot);
        }
    }

    private static void together(List<Slot> slots, Day day, List<String> broken) {
        for (int one = 0; one < slots.size(); one++) {
            for (int other = one + 1; other < slots.size(); other++) {
                Slot a = slots.get(one);
                Slot b = slots.get(other);
                long apart = Math.abs(Duration.between(a.startsAt(), b.startsAt()).toMinutes());
                boolean shares = a.candidate().equals(b.candidate()) || a.interviewer().equals(b.interviewer())
                        || a.room() == b.room();
                if (shares && apart < InterviewPlanner.MINUTES + day.changeoverMinutes()) {
                    broken.add("At the same time: " + a + " and " + b);
                }
            }
        }
    }
}
