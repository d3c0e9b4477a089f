package org.alteractions.journey.cafeselect.planning;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A day as numbers, without its fixed interviews: which candidates c, interviewers i and rounds r may be combined. A
 * place is an interviewer in a round, numbered i * rounds + r.
 */
public final class Puzzle {

    public final Rounds times;
    public final List<Candidate> candidates;
    public final List<AvailableInterviewer> interviewers;
    public final int rounds;

    /** By candidate: interviews still to be placed. */
    public final int[] need;

    /** By candidate and interviewer: no tie between them, and no fixed interview yet. */
    public final boolean[][] allowed;

    /** By candidate and round. */
    public final boolean[][] present;

    /** By interviewer and round. */
    public final boolean[][] available;

    /** By round: rooms that no fixed interview takes. */
    public final int[] rooms;

    /** By interviewer: how many more interviews at most, and how many are fixed. */
    public final int[] capacity;
    public final int[] fixedLoad;

    /** By round: minutes since the session began. */
    public final int[] minute;

    /** By candidate with one interview to place: minute at which the fixed interview begins; negative for none. */
    public final int[] anchor;

    /** Number of rounds from the start of the day to the last fixed interview. */
    public final int fixedRounds;

    private Puzzle(Day day, LocalDateTime notBefore) {
        times = Rounds.of(day);
        candidates = day.candidates();
        interviewers = day.interviewers();
        rounds = times.count();
        need = new int[candidates.size()];
        anchor = new int[candidates.size()];
        allowed = new boolean[candidates.size()][interviewers.size()];
        present = new boolean[candidates.size()][rounds];
        available = new boolean[interviewers.size()][rounds];
        rooms = new int[rounds];
        capacity = new int[interviewers.size()];
        fixedLoad = new int[interviewers.size()];
        minute = new int[rounds];
        open(day, notBefore);
        fixedRounds = day.fixed().stream().mapToInt(slot -> fix(slot, day)).max().orElse(0);
    }

    /** @param notBefore no new interview begins earlier; null for the whole session */
    public static Puzzle of(Day day, LocalDateTime notBefore) {
        return new Puzzle(day, notBefore);
    }

    private Puzzle(Puzzle from, int[] needs, int[] who) {
        times = from.times;
        candidates = Arrays.stream(who).mapToObj(from.candidates::get).toList();
        interviewers = from.interviewers;
        rounds = from.rounds;
        need = Arrays.stream(who).map(c -> needs[c]).toArray();
        anchor = Arrays.stream(who).map(c -> from.anchor[c]).toArray();
        allowed = Arrays.stream(who).mapToObj(c -> from.allowed[c]).toArray(boolean[][]::new);
        present = Arrays.stream(who).mapToObj(c -> from.present[c]).toArray(boolean[][]::new);
        available = new boolean[interviewers.size()][];
        for (int i = 0; i < available.length; i++) {
            available[i] = from.available[i].clone();
        }
        rooms = from.rooms.clone();
        capacity = from.capacity.clone();
        fixedLoad = from.fixedLoad;
        minute = from.minute;
        fixedRounds = from.fixedRounds;
    }

    /** A copy with other needs, whose numbers may be changed. */
    public Puzzle copy(int[] needs) {
        return new Puzzle(this, needs, IntStream.range(0, needs.length).toArray());
    }

    /** The same puzzle without the other candidates: all places are free for these. */
    public Puzzle only(Collection<Integer> some) {
        return new Puzzle(this, need, some.stream().mapToInt(Integer::intValue).sorted().toArray());
    }

    public boolean fits(int c, int i, int r) {
        return allowed[c][i] && present[c][r] && available[i][r];
    }

    public int place(int i, int r) {
        return i * rounds + r;
    }

    public int interviewer(int place) {
        return place / rounds;
    }

    public int round(int place) {
        return place % rounds;
    }

    public int demand() {
        int demand = 0;
        for (int interviews : need) {
            demand += interviews;
        }
        return demand;
    }

    private void open(Day day, LocalDateTime notBefore) {
        for (int r = 0; r < rounds; r++) {
            LocalDateTime start = times.start(r);
            boolean over = notBefore != null && start.isBefore(notBefore);
            minute[r] = Math.toIntExact(Duration.between(day.startsAt(), start).toMinutes());
            rooms[r] = over ? 0 : day.rooms();
            for (int i = 0; i < available.length; i++) {
                available[i][r] = !over && interviewers.get(i).availableFor(start, Rounds.end(start));
            }
            for (int c = 0; c < need.length; c++) {
                LocalDateTime arrival = candidates.get(c).arrivesAt();
                present[c][r] = !over && (arrival == null || !start.isBefore(arrival));
            }
        }
        for (int i = 0; i < capacity.length; i++) {
            Integer most = interviewers.get(i).maxInterviews();
            capacity[i] = most == null ? Integer.MAX_VALUE / 2 : most;
        }
        for (int c = 0; c < need.length; c++) {
            need[c] = InterviewPlanner.INTERVIEWS_EACH;
            anchor[c] = -1;
            for (int i = 0; i < capacity.length; i++) {
                allowed[c][i] = interviewers.get(i).mayInterview(candidates.get(c));
            }
        }
    }

    /** @return number of rounds from the start of the day to this interview */
    private int fix(Slot slot, Day day) {
        int c = candidates.stream().map(Candidate::number).toList().indexOf(slot.candidate());
        int i = interviewers.stream().map(AvailableInterviewer::interviewer).toList().indexOf(slot.interviewer());
        if (i >= 0) {
            capacity[i] = Math.max(0, capacity[i] - 1);
            fixedLoad[i]++;
        }
        if (c >= 0) {
            need[c] = Math.max(0, need[c] - 1);
            anchor[c] = Math.toIntExact(Duration.between(day.startsAt(), slot.startsAt()).toMinutes());
        }
        if (c >= 0 && i >= 0) {
            allowed[c][i] = false;
        }
        int last = 0;
        for (int r = 0; r < rounds; r++) {
            long apart = Math.abs(Duration.between(slot.startsAt(), times.start(r)).toMinutes());
            if (apart < InterviewPlanner.MINUTES + day.changeoverMinutes()) {
                take(c, i, r);
                last = r + 1;
            }
        }
        return last;
    }

    private void take(int c, int i, int r) {
        rooms[r] = Math.max(0, rooms[r] - 1);
        if (c >= 0) {
            present[c][r] = false;
        }
        if (i >= 0) {
            available[i][r] = false;
        }
    }

    /**
     * By candidate: the first candidate with the same needs and possibilities, who is interchangeable with this one.
     */
    public int[] firstAlike() {
        Map<List<Object>, Integer> known = new HashMap<>();
        int[] first = new int[need.length];
        for (int c = 0; c < need.length; c++) {
            List<Object> traits = List.of(need[c], Arrays.toString(allowed[c]), Arrays.toString(present[c]));
            first[c] = known.getOrDefault(traits, c);
            known.putIfAbsent(traits, c);
        }
        return first;
    }
}
