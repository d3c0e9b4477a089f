package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Days to plan, always the same for the same seed. */
final class Days {

    static final LocalDateTime NINE = LocalDateTime.of(2026, 10, 3, 9, 0);
    private static final String[] SCHOOLS = {
        "hec", "escp", "polytech-nantes", "polytech-lyon", "paris-diderot", "catho", "centrale-nantes", "audencia"};

    private Days() {}

    static String number(int n) {
        return "A-%03d".formatted(n);
    }

    static List<Guest> guests(int count) {
        List<Guest> guests = new ArrayList<>();
        for (long id = 1; id <= count; id++) {
            guests.add(new Guest(id, null));
        }
        return guests;
    }

    static List<Candidate> candidates(int count) {
        List<Candidate> candidates = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            candidates.add(new Candidate(number(n), SCHOOLS[n % SCHOOLS.length]));
        }
        return candidates;
    }

    /** No tie between anybody, a table for each interviewer, time enough. */
    static Day plain(int candidates, int interviewers) {
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
    static Day hidden(long seed, int candidates, int interviewers, int rooms, int rounds, double spare) {
        Random random = new Random(seed);
        Map<Integer, Set<Integer>> working = new HashMap<>();
        Map<Integer, Set<Integer>> met = new HashMap<>();
        int[] used = new int[rounds];
        for (int c = 0; c < candidates; c++) {
            hide(random, c, interviewers, rooms, used, working, met);
        }
        Window lunch = new Window(NINE.plusMinutes(12L * (rounds / 2)), NINE.plusMinutes(12L * (rounds / 2) + 30));
        Day empty = new Day(NINE, NINE.plusMinutes(12L * rounds + 30), rooms, 2, List.of(lunch), List.of(), List.of(),
                List.of());
        Rounds times = Rounds.of(empty);
        List<Guest> guests = new ArrayList<>();
        for (int i = 0; i < interviewers; i++) {
            List<Window> open = new ArrayList<>();
            for (int r = 0; r < times.count(); r++) {
                if (working.getOrDefault(i, Set.of()).contains(r) || random.nextDouble() < spare) {
                    open.add(new Window(times.start(r), Rounds.end(times.start(r))));
                }
            }
            if (open.isEmpty()) {
                open.add(new Window(times.start(0), Rounds.end(times.start(0))));
            }
            guests.add(new Guest(1L + i, SCHOOLS[random.nextInt(SCHOOLS.length)], open, List.of(), null));
        }
        return new Day(empty.startsAt(), empty.endsBy(), rooms, 2, List.of(lunch),
                people(random, candidates, guests, met), guests, List.of());
    }

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
            Random random, int candidates, List<Guest> guests, Map<Integer, Set<Integer>> met) {
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
            people.add(new Candidate(number(c + 1), school, known, null));
        }
        return people;
    }

    /**
     * Whatever chance gives, possible or not: windows, breaks, ties, late candidates, most interviews.
     *
     * @param ease the share of times at which an interviewer is there, of 100
     */
    static Day any(long seed, int candidates, int interviewers, int rooms, int rounds, int ease) {
        Random random = new Random(seed);
        int changeover = random.nextInt(3);
        LocalDateTime pause = NINE.plusMinutes(random.nextInt(60));
        List<Window> breaks = random.nextInt(3) > 0 ? List.of() : List.of(new Window(pause, pause.plusMinutes(7)));
        Day empty = new Day(NINE, NINE.plusMinutes((long) rounds * (10 + changeover)), rooms, changeover, breaks,
                List.of(), List.of(), List.of());
        List<LocalDateTime> starts = Rounds.of(empty).starts();
        List<Guest> guests = new ArrayList<>();
        for (long id = 1; id <= interviewers; id++) {
            List<Window> open = new ArrayList<>();
            starts.stream().filter(start -> random.nextInt(100) < ease)
                    .forEach(start -> open.add(new Window(start, Rounds.end(start))));
            // An interviewer who is never there is bad input, which is another matter.
            List<Window> windows = open.isEmpty() ? null : open;
            guests.add(new Guest(id, random.nextBoolean() ? null : SCHOOLS[random.nextInt(3)], windows, List.of(),
                    random.nextInt(4) > 0 ? null : 1 + random.nextInt(3)));
        }
        List<Candidate> people = new ArrayList<>();
        for (int n = 1; n <= candidates; n++) {
            Set<Long> known = random.nextInt(4) > 0 ? Set.of() : Set.of(1L + random.nextInt(interviewers));
            LocalDateTime arrival = random.nextInt(4) > 0 ? null : NINE.plusMinutes(random.nextInt(40));
            people.add(new Candidate(number(n), SCHOOLS[random.nextInt(3)], known, arrival));
        }
        return empty.withCandidates(people).withInterviewers(guests);
    }

    /** Interviewers who are there just often enough, candidates who know most of them: hard to decide. */
    static Day thin(long seed, int candidates, int interviewers, int rooms, int rounds) {
        Random random = new Random(seed);
        Day empty = new Day(NINE, NINE.plusMinutes(10L * rounds), rooms, 0, List.of(), List.of());
        List<LocalDateTime> starts = Rounds.of(empty).starts();
        double ease = Math.min(1, (2.0 * candidates + random.nextInt(3)) / (interviewers * rounds));
        List<Guest> guests = new ArrayList<>();
        for (long id = 1; id <= interviewers; id++) {
            List<Window> open = new ArrayList<>();
            starts.stream().filter(start -> random.nextDouble() < ease)
                    .forEach(start -> open.add(new Window(start, Rounds.end(start))));
            if (!open.isEmpty()) {
                guests.add(new Guest(id, null, open, List.of(), null));
            }
        }
        List<Candidate> people = new ArrayList<>();
        for (int n = 1; n <= candidates; n++) {
            Set<Long> known = new HashSet<>();
            for (int i = random.nextInt(Math.max(1, interviewers - 2)); i > 0; i--) {
                known.add(1L + random.nextInt(interviewers));
            }
            people.add(new Candidate(number(n), null, known, null));
        }
        return empty.withCandidates(people).withInterviewers(guests);
    }
}
