package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.alteractions.journey.id.ApplicationNumber;

/** Generates days to plan, the same for the same seed. */
public final class Days {

    public static final LocalDateTime NINE = LocalDateTime.of(2026, 10, 3, 9, 0);
    private static final String[] SCHOOLS = {
        "hec", "escp", "polytech-nantes", "polytech-lyon", "paris-diderot", "catho", "centrale-nantes", "audencia"};

    private Days() {}

    public static String number(int n) {
        return "A-%03d".formatted(n);
    }

    public static List<AvailableInterviewer> guests(int count) {
        List<AvailableInterviewer> guests = new ArrayList<>();
        for (long id = 1; id <= count; id++) {
            guests.add(new AvailableInterviewer(id, null));
        }
        return guests;
    }

    public static List<Candidate> candidates(int count) {
        List<Candidate> candidates = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            candidates.add(new Candidate(ApplicationNumber.of(number(n)), SCHOOLS[n % SCHOOLS.length]));
        }
        return candidates;
    }

    /** No tie between anybody, a table for each interviewer, time enough. */
    public static Day plain(int candidates, int interviewers) {
        int rounds = 2 + 2 * candidates / interviewers + 1;
        return new Day(NINE, NINE.plusMinutes(rounds * 12L), interviewers, 2,
                candidates(candidates), guests(interviewers));
    }

    /**
     * A day around a timetable that was made first and then hidden: whatever it does not need is closed at random, so
     * that it stays possible and hardly more.
     *
     * @param rounds of the hidden timetable
     * @param rooms  in use at a time in it, at most
     * @param spare  of the times that it does not need, the share that stays open
     */
    public static Day hidden(long seed, int candidates, int interviewers, int rooms, int rounds, double spare) {
        Random random = new Random(seed);
        Map<Integer, Set<Integer>> working = new HashMap<>();
        Map<Integer, Set<Integer>> met = new HashMap<>();
        int[] used = new int[rounds];
        for (int c = 0; c < candidates; c++) {
            hide(random, c, interviewers, rooms, used, working, met);
        }
        Day empty = withLunch(rooms, rounds);
        List<AvailableInterviewer> guests = new ArrayList<>();
        for (int i = 0; i < interviewers; i++) {
            Set<Integer> needed = working.getOrDefault(i, Set.of(0));
            List<Window> open = windows(empty, r -> needed.contains(r) || random.nextDouble() < spare);
            guests.add(new AvailableInterviewer(1L + i, SCHOOLS[random.nextInt(SCHOOLS.length)], open, List.of(), null));
        }
        return empty.withCandidates(people(random, candidates, guests, met)).withInterviewers(guests);
    }

    /**
     * Interviewers who come for a part of the day and take a break of their own in it, around a hidden timetable.
     *
     * @param rounds of the hidden timetable
     */
    public static Day shifts(long seed, int candidates, int interviewers, int rooms, int rounds) {
        Random random = new Random(seed);
        Day empty = withLunch(rooms, rounds);
        List<LocalDateTime> starts = Rounds.of(empty).starts();
        Map<Integer, Set<Integer>> working = new HashMap<>();
        List<AvailableInterviewer> guests = new ArrayList<>();
        for (int i = 0; i < interviewers; i++) {
            int from = random.nextInt(3) > 0 ? 0 : random.nextInt(rounds / 3);
            int to = random.nextInt(3) > 0 ? rounds : rounds - random.nextInt(rounds / 3);
            int pause = from + 1 + random.nextInt(to - from - 2);
            Set<Integer> away = working.computeIfAbsent(i, any -> new HashSet<>(Set.of(pause)));
            IntStream.range(0, rounds).filter(r -> r < from || r >= to).forEach(away::add);
            guests.add(new AvailableInterviewer(1L + i, SCHOOLS[random.nextInt(SCHOOLS.length)],
                    List.of(new Window(starts.get(from), Rounds.end(starts.get(to - 1)))),
                    List.of(new Window(starts.get(pause), Rounds.end(starts.get(pause)))), null));
        }
        Map<Integer, Set<Integer>> met = new HashMap<>();
        int[] used = new int[rounds];
        for (int c = 0; c < candidates; c++) {
            hide(random, c, interviewers, rooms, used, working, met);
        }
        return empty.withCandidates(people(random, candidates, guests, met)).withInterviewers(guests);
    }

    private static Day withLunch(int rooms, int rounds) {
        LocalDateTime noon = NINE.plusMinutes(12L * (rounds / 2));
        return new Day(NINE, NINE.plusMinutes(12L * rounds + 30), rooms, 2,
                List.of(new Window(noon, noon.plusMinutes(30))), List.of(), List.of(), List.of());
    }

    /** The rounds in which somebody is there, one after the other as one window. */
    private static List<Window> windows(Day day, IntPredicate there) {
        List<LocalDateTime> starts = Rounds.of(day).starts();
        List<Window> windows = new ArrayList<>();
        boolean before = false;
        for (int r = 0; r < starts.size(); r++) {
            boolean now = there.test(r);
            if (now) {
                LocalDateTime from = before ? windows.remove(windows.size() - 1).from() : starts.get(r);
                windows.add(new Window(from, Rounds.end(starts.get(r))));
            }
            before = now;
        }
        return windows;
    }

    /** @param working by interviewer, the rounds in which they cannot take another interview; grows */
    private static void hide(
            Random random,
            int c,
            int interviewers,
            int rooms,
            int[] used,
            Map<Integer, Set<Integer>> working,
            Map<Integer, Set<Integer>> met) {
        Set<Integer> busy = new HashSet<>();
        Set<Integer> mine = met.computeIfAbsent(c, any -> new HashSet<>());
        for (int tries = 0; mine.size() < 2; tries++) {
            int i = random.nextInt(interviewers);
            int r = tries < 5_000 ? random.nextInt(used.length) : tries % used.length;
            if (tries > 100_000) {
                throw new IllegalArgumentException("No timetable to hide: too few places");
            }
            if (used[r] < rooms && !busy.contains(r) && !mine.contains(i)
                    && working.computeIfAbsent(i, any -> new HashSet<>()).add(r)) {
                used[r]++;
                busy.add(r);
                mine.add(i);
            }
        }
    }

    /** Schools and acquaintances that do not forbid the hidden timetable. */
    private static List<Candidate> people(
            Random random, int candidates, List<AvailableInterviewer> guests, Map<Integer, Set<Integer>> met) {
        List<Candidate> people = new ArrayList<>();
        for (int c = 0; c < candidates; c++) {
            Set<String> forbidden = new HashSet<>();
            Set<Long> known = new HashSet<>();
            for (int i : met.get(c)) {
                forbidden.add(guests.get(i).formerSchool());
            }
            for (int n = random.nextInt(4); n > 0; n--) {
                int i = random.nextInt(guests.size());
                if (!met.get(c).contains(i)) {
                    known.add(guests.get(i).interviewer());
                }
            }
            String school = SCHOOLS[random.nextInt(SCHOOLS.length)];
            while (forbidden.contains(school)) {
                school = SCHOOLS[random.nextInt(SCHOOLS.length)];
            }
            people.add(new Candidate(ApplicationNumber.of(number(c + 1)), school, known, null));
        }
        return people;
    }

    /**
     * Whatever chance gives, possible or not: windows, breaks, ties, late candidates, most interviews.
     *
     * @param ease the share of times at which an interviewer is there, of 100
     */
    public static Day any(long seed, int candidates, int interviewers, int rooms, int rounds, int ease) {
        Random random = new Random(seed);
        int changeover = random.nextInt(3);
        LocalDateTime pause = NINE.plusMinutes(random.nextInt(60));
        List<Window> breaks = random.nextInt(3) > 0 ? List.of() : List.of(new Window(pause, pause.plusMinutes(7)));
        Day empty = new Day(NINE, NINE.plusMinutes((long) rounds * (10 + changeover)), rooms, changeover, breaks,
                List.of(), List.of(), List.of());
        List<AvailableInterviewer> guests = new ArrayList<>();
        for (long id = 1; id <= interviewers; id++) {
            List<Window> open = windows(empty, r -> random.nextInt(100) < ease);
            // An interviewer who is never there is bad input, which is another matter.
            List<Window> windows = open.isEmpty() ? null : open;
            guests.add(new AvailableInterviewer(id, random.nextBoolean() ? null : SCHOOLS[random.nextInt(3)], windows, List.of(),
                    random.nextInt(4) > 0 ? null : 1 + random.nextInt(3)));
        }
        List<Candidate> people = new ArrayList<>();
        for (int n = 1; n <= candidates; n++) {
            Set<Long> known = random.nextInt(4) > 0 ? Set.of() : Set.of(1L + random.nextInt(interviewers));
            LocalDateTime arrival = random.nextInt(4) > 0 ? null : NINE.plusMinutes(random.nextInt(40));
            people.add(new Candidate(ApplicationNumber.of(number(n)), SCHOOLS[random.nextInt(3)], known, arrival));
        }
        return empty.withCandidates(people).withInterviewers(guests);
    }
}
