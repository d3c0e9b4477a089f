package org.alteractions.journey.cafeselect.planning.plan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.alteractions.journey.cafeselect.planning.AvailableInterviewer;
import org.alteractions.journey.cafeselect.planning.Candidate;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Problem;
import org.alteractions.journey.cafeselect.planning.Problem.Kind;
import org.alteractions.journey.cafeselect.planning.Problem.Rule;
import org.alteractions.journey.cafeselect.planning.Proposal.Outcome;
import org.alteractions.journey.cafeselect.planning.Puzzle;
import org.alteractions.journey.cafeselect.planning.solver.Contradiction;
import org.alteractions.journey.cafeselect.planning.solver.PairsRelaxation;
import org.alteractions.journey.cafeselect.planning.solver.Relaxation;
import org.alteractions.journey.cafeselect.planning.solver.RoundsRelaxation;
import org.alteractions.journey.cafeselect.planning.solver.Solver;
import org.alteractions.journey.id.ApplicationNumber;

/** Explains why a day has no plan: the people concerned, and the rules without which there would be one. */
final class Diagnosis {

    private static final Map<Rule, UnaryOperator<Day>> LIFTED = Map.of(
            Rule.OWN_SCHOOL_AND_ACQUAINTANCES, day ->
                    day.withCandidates(day.candidates().stream().map(Candidate::withoutTies).toList()),
            Rule.ROOMS, day -> day.withRooms(Math.max(day.rooms(), day.interviewers().size())),
            Rule.AVAILABILITY, day ->
                    day.withInterviewers(day.interviewers().stream().map(AvailableInterviewer::allDay).toList()),
            Rule.BREAKS, Day::withoutBreaks,
            Rule.MOST_INTERVIEWS, day ->
                    day.withInterviewers(day.interviewers().stream().map(AvailableInterviewer::withoutLimit).toList()),
            Rule.LATE_ARRIVALS, day -> day.withCandidates(
                    day.candidates().stream().map(candidate -> candidate.arriving(null)).toList()));

    private final Day day;
    private final LocalDateTime notBefore;
    private final Puzzle puzzle;

    Diagnosis(Day day, LocalDateTime notBefore) {
        this.day = day;
        this.notBefore = notBefore;
        this.puzzle = Puzzle.of(day, notBefore);
    }

    /** For a day that was proved to have no plan. */
    List<Problem> whyImpossible() {
        List<Problem> problems = withoutInterviewers();
        if (problems.isEmpty()) {
            problems = withoutTimes();
        }
        if (problems.isEmpty()) {
            problems = tooFewPlaces();
        }
        return problems.isEmpty() ? List.of(noTimetable()) : problems;
    }

    private List<Problem> withoutInterviewers() {
        Map<Integer, List<ApplicationNumber>> byNumber = new TreeMap<>();
        for (int c = 0; c < puzzle.need.length; c++) {
            int possible = 0;
            for (int i = 0; i < puzzle.capacity.length; i++) {
                possible += puzzle.allowed[c][i] && puzzle.capacity[i] > 0 && ever(puzzle.available[i]) ? 1 : 0;
            }
            if (possible < puzzle.need[c]) {
                int had = InterviewPlanner.INTERVIEWS_EACH - puzzle.need[c];
                byNumber.computeIfAbsent(possible + had, any -> new ArrayList<>())
                        .add(puzzle.candidates.get(c).number());
            }
        }
        return byNumber.entrySet().stream()
                .map(group -> Problem.ofCandidates(Kind.CANDIDATE_WITHOUT_INTERVIEWERS, group.getValue(),
                        InterviewPlanner.INTERVIEWS_EACH, group.getKey()))
                .toList();
    }

    private List<Problem> withoutTimes() {
        List<ApplicationNumber> alone = new ArrayList<>();
        boolean[] who = new boolean[puzzle.need.length];
        for (int c = 0; c < puzzle.need.length; c++) {
            if (!alonePossible(puzzle, c)) {
                who[c] = true;
                alone.add(puzzle.candidates.get(c).number());
            }
        }
        return alone.isEmpty()
                ? List.of()
                : List.of(Problem.ofCandidates(Kind.CANDIDATE_WITHOUT_TIMES, alone, InterviewPlanner.INTERVIEWS_EACH, 0)
                        .blaming(rules(changed -> IntStream.range(0, who.length)
                                .allMatch(c -> !who[c] || alonePossible(changed, c)))));
    }

    private static boolean alonePossible(Puzzle puzzle, int c) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < puzzle.capacity.length; i++) {
            for (int r = 0; r < puzzle.rounds; r++) {
                if (puzzle.capacity[i] > 0 && puzzle.rooms[r] > 0 && puzzle.fits(c, i, r)) {
                    places.add(puzzle.place(i, r));
                }
            }
        }
        return puzzle.need[c] < InterviewPlanner.INTERVIEWS_EACH
                ? puzzle.need[c] == 0 || !places.isEmpty()
                : places.stream().anyMatch(one -> places.stream().anyMatch(other ->
                        puzzle.interviewer(one) != puzzle.interviewer(other)
                                && puzzle.round(one) != puzzle.round(other)));
    }

    private List<Problem> tooFewPlaces() {
        for (Function<Puzzle, Relaxation> relaxed : List.<Function<Puzzle, Relaxation>>of(
                some -> new PairsRelaxation(some, Relaxation.ANY_LOAD), RoundsRelaxation::new)) {
            Relaxation relaxation = relaxed.apply(puzzle);
            if (Relaxation.fewestRounds(puzzle, relaxation, puzzle.rounds) == Relaxation.NONE) {
                Puzzle group = only(relaxation.tooMany());
                Relaxation ofGroup = relaxed.apply(group);
                Relaxation.fewestRounds(group, ofGroup, group.rounds);
                return List.of(about(group, Kind.TOO_FEW_PLACES, ofGroup.placed())
                        .blaming(rules(changed -> Relaxation.possible(changed, changed.rounds))));
            }
        }
        return List.of();
    }

    /** Removes each candidate that the contradiction does not need; the others are the ones to look at. */
    private Problem noTimetable() {
        List<Integer> group = new ArrayList<>(Solver.contradiction(puzzle));
        if (group.isEmpty()) {
            IntStream.range(0, puzzle.need.length).forEach(group::add);
        }
        for (Integer c : List.copyOf(group)) {
            List<Integer> fewer = group.stream().filter(other -> !other.equals(c)).toList();
            if (Contradiction.proved(puzzle.only(fewer), puzzle.rounds)) {
                group.remove(c);
            }
        }
        int[] need = new int[puzzle.need.length];
        group.forEach(c -> need[c] = puzzle.need[c]);
        return about(puzzle.copy(need), Kind.NO_TIMETABLE, 0)
                .blaming(rules(changed -> Solver.decide(changed) == Outcome.PLANNED));
    }

    private Puzzle only(boolean[] group) {
        int[] need = puzzle.need.clone();
        for (int c = 0; c < need.length; c++) {
            need[c] = group[c] ? need[c] : 0;
        }
        return puzzle.copy(need);
    }

    /** Lists no people if the problem concerns all of them. */
    private Problem about(Puzzle group, Kind kind, int possible) {
        List<ApplicationNumber> candidates = new ArrayList<>();
        boolean[] met = new boolean[group.capacity.length];
        for (int c = 0; c < group.need.length; c++) {
            if (group.need[c] > 0) {
                candidates.add(group.candidates.get(c).number());
                for (int i = 0; i < met.length; i++) {
                    met[i] |= group.allowed[c][i] && ever(group.available[i]);
                }
            }
        }
        List<Long> interviewers = new ArrayList<>();
        for (int i = 0; i < met.length; i++) {
            if (met[i]) {
                interviewers.add(group.interviewers.get(i).interviewer());
            }
        }
        long all = Arrays.stream(puzzle.need).filter(need -> need > 0).count();
        return new Problem(kind, candidates.size() == all ? List.of() : candidates,
                interviewers.size() == met.length ? List.of() : interviewers, group.demand(), possible, Set.of());
    }

    private Set<Rule> rules(Predicate<Puzzle> works) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        LIFTED.forEach((rule, lift) -> {
            Day changed = lift.apply(day);
            if (!changed.equals(day) && works.test(Puzzle.of(changed, notBefore))) {
                rules.add(rule);
            }
        });
        return rules;
    }

    private static boolean ever(boolean[] times) {
        for (boolean time : times) {
            if (time) {
                return true;
            }
        }
        return false;
    }
}
