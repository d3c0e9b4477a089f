package org.alteractions.journey.cafeselect;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;
import org.springframework.stereotype.Component;

/**
 * Shares the candidates out evenly, then fills round after round with whoever still has most ahead of them. Always
 * correct, rarely the shortest day possible.
 */
@Component
class RoundByRoundPlanner implements InterviewPlanner {

    /** An interview that still needs a time. */
    private record Pair(String candidate, Long interviewer) {}

    @Override
    public Proposal plan(Day day) {
        if (day.candidates().isEmpty()) {
            return Proposal.impossible("aucun candidat n'est inscrit à cette saison.");
        }
        List<Pair> pairs = new ArrayList<>();
        Map<Long, Integer> load = new HashMap<>();
        for (Candidate candidate : hardestFirst(day)) {
            List<Guest> possible = interviewersOf(candidate, day);
            if (possible.size() < INTERVIEWS_EACH) {
                return Proposal.impossible(("il faut à chaque candidat deux intervieweurs d'une autre école que la"
                        + " sienne, et la candidature %s n'en a que %d. Ajoutez des intervieweurs.")
                        .formatted(candidate.number(), possible.size()));
            }
            possible.stream()
                    .sorted(Comparator.comparing((Guest guest) -> load.getOrDefault(guest.interviewer(), 0))
                            .thenComparing(Guest::interviewer))
                    .limit(INTERVIEWS_EACH)
                    .forEach(guest -> {
                        load.merge(guest.interviewer(), 1, Integer::sum);
                        pairs.add(new Pair(candidate.number(), guest.interviewer()));
                    });
        }
        return inTime(rounds(pairs, day), day);
    }

    private static List<Candidate> hardestFirst(Day day) {
        return day.candidates().stream()
                .sorted(Comparator.comparing((Candidate candidate) -> interviewersOf(candidate, day).size())
                        .thenComparing(Candidate::number))
                .toList();
    }

    private static List<Guest> interviewersOf(Candidate candidate, Day day) {
        return day.interviewers().stream().filter(guest -> guest.mayInterview(candidate)).toList();
    }

    private static List<Slot> rounds(List<Pair> pairs, Day day) {
        List<Slot> slots = new ArrayList<>();
        List<Pair> left = new ArrayList<>(pairs);
        LocalDateTime time = day.startsAt();
        while (!left.isEmpty()) {
            List<Pair> round = round(left, day.rooms());
            for (int room = 1; room <= round.size(); room++) {
                Pair pair = round.get(room - 1);
                slots.add(new Slot(pair.candidate(), pair.interviewer(), time, room));
            }
            left.removeAll(round);
            time = time.plusMinutes(MINUTES + (long) day.changeoverMinutes());
        }
        return slots;
    }

    private static List<Pair> round(List<Pair> left, int rooms) {
        Map<Long, Long> ahead = count(left, Pair::interviewer);
        Map<String, Long> aheadOfCandidate = count(left, Pair::candidate);
        List<Pair> mostAheadFirst = left.stream()
                .sorted(Comparator.comparing((Pair pair) -> -ahead.get(pair.interviewer()))
                        .thenComparing(pair -> -aheadOfCandidate.get(pair.candidate()))
                        .thenComparing(Pair::candidate))
                .toList();
        Set<Object> busy = new HashSet<>();
        List<Pair> round = new ArrayList<>();
        for (Pair pair : mostAheadFirst) {
            if (round.size() < rooms && !busy.contains(pair.candidate()) && !busy.contains(pair.interviewer())) {
                busy.addAll(List.of(pair.candidate(), pair.interviewer()));
                round.add(pair);
            }
        }
        return round;
    }

    private static <K> Map<K, Long> count(List<Pair> pairs, Function<Pair, K> by) {
        return pairs.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static Proposal inTime(List<Slot> slots, Day day) {
        LocalDateTime end = slots.get(slots.size() - 1).startsAt().plusMinutes(MINUTES);
        return end.isAfter(day.endsBy())
                ? Proposal.impossible(("avec %d salles et %d intervieweurs, les entretiens finiraient à %s. Ajoutez"
                        + " des salles ou des intervieweurs, ou prévoyez plus de temps.")
                        .formatted(day.rooms(), day.interviewers().size(), WrittenDates.time(end)))
                : Proposal.of(slots);
    }
}
