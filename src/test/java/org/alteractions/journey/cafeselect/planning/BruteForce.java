package org.alteractions.journey.cafeselect.planning;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Exhaustive search as the reference for tiny days. Rooms are counted, not numbered. */
final class BruteForce {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Day day;
    private final LocalDateTime now;
    private final List<Slot> worthKeeping;
    private final List<Slot> taken;
    private int rounds;
    private int best;

    private BruteForce(Day day, LocalDateTime now, List<Slot> worthKeeping) {
        this.day = day;
        this.now = now;
        this.worthKeeping = worthKeeping;
        this.taken = new ArrayList<>(day.fixed());
    }

    /** @return how many rounds the shortest plan takes; negative where there is none */
    static int fewestRounds(Day day) {
        BruteForce all = new BruteForce(day, day.startsAt(), List.of());
        for (int rounds = 0; rounds <= Rounds.of(day).count(); rounds++) {
            if (all.least(rounds) != NEVER) {
                return rounds;
            }
        }
        return -1;
    }

    /** @return how many of these interviews cannot stay, at best; negative where there is no plan at all */
    static int fewestMoved(Day day, LocalDateTime now, List<Slot> standing) {
        int least = new BruteForce(day, now, standing).least(Rounds.of(day).count());
        return least == NEVER ? -1 : least;
    }

    private int least(int withinRounds) {
        rounds = withinRounds;
        best = NEVER;
        serve(0, 0, worthKeeping.size());
        return best;
    }

    /** @param from only places from here on, for the second interview of a candidate */
    private void serve(int candidate, int from, int moved) {
        // Each candidate keeps two at most, so nothing better can come of this.
        if (best == 0 || moved - 2 * (day.candidates().size() - candidate) >= best) {
            return;
        }
        if (candidate == day.candidates().size()) {
            best = Math.min(best, moved);
            return;
        }
        Candidate who = day.candidates().get(candidate);
        if (taken.stream().filter(slot -> slot.candidate().equals(who.number())).count() >= 2) {
            serve(candidate + 1, 0, moved);
            return;
        }
        for (int place = from; place < rounds * day.interviewers().size(); place++) {
            AvailableInterviewer guest = day.interviewers().get(place % day.interviewers().size());
            Slot slot = new Slot(who.number(), guest.interviewer(),
                    Rounds.of(day).start(place / day.interviewers().size()), 0);
            if (possible(slot, who, guest)) {
                taken.add(slot);
                serve(candidate, place + 1, moved - (kept(slot) ? 1 : 0));
                taken.remove(taken.size() - 1);
            }
        }
    }

    private boolean kept(Slot slot) {
        return worthKeeping.stream().anyMatch(other -> other.candidate().equals(slot.candidate())
                && other.interviewer().equals(slot.interviewer()) && other.startsAt().equals(slot.startsAt()));
    }

    private boolean possible(Slot slot, Candidate who, AvailableInterviewer guest) {
        List<Slot> meanwhile = taken.stream()
                .filter(other -> Math.abs(Duration.between(other.startsAt(), slot.startsAt()).toMinutes())
                        < 10 + day.changeoverMinutes())
                .toList();
        long load = taken.stream().filter(other -> other.interviewer().equals(slot.interviewer())).count();
        return guest.mayInterview(who)
                && guest.availableFor(slot.startsAt(), slot.endsAt())
                && !slot.startsAt().isBefore(now)
                && (who.arrivesAt() == null || !slot.startsAt().isBefore(who.arrivesAt()))
                && (guest.maxInterviews() == null || load < guest.maxInterviews())
                && meanwhile.size() < day.rooms()
                && meanwhile.stream().noneMatch(other -> other.candidate().equals(slot.candidate())
                        || other.interviewer().equals(slot.interviewer()))
                && taken.stream().noneMatch(other -> other.candidate().equals(slot.candidate())
                        && other.interviewer().equals(slot.interviewer()));
    }
}
