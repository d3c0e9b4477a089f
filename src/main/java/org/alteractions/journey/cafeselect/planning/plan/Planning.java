package org.alteractions.journey.cafeselect.planning.plan;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.Help;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Problem;
import org.alteractions.journey.cafeselect.planning.Problem.Kind;
import org.alteractions.journey.cafeselect.planning.Proposal;
import org.alteractions.journey.cafeselect.planning.Proposal.Outcome;
import org.alteractions.journey.cafeselect.planning.Puzzle;
import org.alteractions.journey.cafeselect.planning.Quality;
import org.alteractions.journey.cafeselect.planning.Rounds;
import org.alteractions.journey.cafeselect.planning.Slot;
import org.alteractions.journey.cafeselect.planning.solver.Solver;
import org.alteractions.journey.cafeselect.planning.solver.Solver.Solved;
import org.alteractions.journey.id.ApplicationNumber;

/** Computes the proposal for a day. */
final class Planning {

    private Planning() {}

    /** @param notBefore no new interview begins earlier; null for the whole session */
    static Proposal of(Day day, LocalDateTime notBefore) {
        Solved solved = Solver.solve(Puzzle.of(day, notBefore));
        return solved.outcome() == Outcome.PLANNED ? planned(day, solved) : refused(day, notBefore, solved.outcome());
    }

    /** @return a plan if there is one; otherwise no reason is given */
    static Optional<Proposal> found(Day day, LocalDateTime notBefore) {
        return Optional.of(Solver.solve(Puzzle.of(day, notBefore)))
                .filter(solved -> solved.outcome() == Outcome.PLANNED)
                .map(solved -> planned(day, solved));
    }

    private static Proposal refused(Day day, LocalDateTime notBefore, Outcome outcome) {
        List<Help> helps = new HelpSearch(day, notBefore).find();
        return outcome == Outcome.IMPOSSIBLE
                ? Proposal.impossible(new Diagnosis(day, notBefore).whyImpossible(), helps)
                : Proposal.undecided(Problem.of(Kind.NOT_FOUND), helps);
    }

    private static Proposal planned(Day day, Solved solved) {
        List<Slot> slots = RoomPlan.of(day, solved.board());
        return Proposal.of(slots, quality(day, slots, solved));
    }

    private static Quality quality(Day day, List<Slot> slots, Solved solved) {
        LocalDateTime last = slots.stream().map(Slot::startsAt).max(LocalDateTime::compareTo).orElse(day.startsAt());
        Map<ApplicationNumber, List<Slot>> byCandidate = slots.stream().collect(Collectors.groupingBy(Slot::candidate));
        List<Integer> waits = byCandidate.values().stream().map(Planning::wait).toList();
        Map<Long, Long> load = slots.stream().collect(Collectors.groupingBy(Slot::interviewer, Collectors.counting()));
        List<Integer> loads = day.interviewers().stream()
                .map(guest -> load.getOrDefault(guest.interviewer(), 0L).intValue())
                .sorted()
                .toList();
        int rounds = (int) solved.board().puzzle.times.starts().stream().filter(start -> !start.isAfter(last)).count();
        return new Quality(Rounds.end(last), rounds, solved.provedRounds(),
                waits.stream().mapToLong(Integer::longValue).sum(),
                waits.stream().mapToInt(Integer::intValue).max().orElse(0),
                loads.isEmpty() ? 0 : loads.get(0),
                loads.isEmpty() ? 0 : loads.get(loads.size() - 1));
    }

    /** Minutes between the interviews of one candidate; the slots are ordered by time. */
    private static int wait(List<Slot> slots) {
        return slots.size() < InterviewPlanner.INTERVIEWS_EACH
                ? 0
                : (int) Duration.between(slots.get(0).endsAt(), slots.get(1).startsAt()).toMinutes();
    }
}
