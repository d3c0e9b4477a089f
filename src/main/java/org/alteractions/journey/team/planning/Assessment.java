package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.alteractions.journey.team.planning.pool.Candidate;
import org.alteractions.journey.team.planning.pool.Mission;

/** Computes the strengths and weaknesses of a team. */
final class Assessment {

    private Assessment() {}

    static TeamScore of(Puzzle puzzle, int[] members, int size, int mission) {
        Mission wanted = puzzle.pool.missions().get(mission);
        List<Candidate> team = new ArrayList<>();
        int met = 0;
        for (int a = 0; a < size; a++) {
            team.add(puzzle.pool.candidates().get(members[a]));
            for (int b = 0; b < a; b++) {
                met += puzzle.met[members[a]][members[b]] ? 1 : 0;
            }
        }
        List<Integer> ranks = team.stream()
                .filter(member -> !member.wishes().isEmpty())
                .map(member -> 1 + member.wishes().indexOf(wanted.dossier()))
                .sorted()
                .toList();
        return new TeamScore(
                size,
                different(team, Candidate::school),
                different(team, Candidate::discipline),
                ranks,
                missing(wanted.skills(), team, Candidate::skills),
                missing(wanted.languages(), team, Candidate::languages),
                met,
                Objective.shortfall(puzzle, members, size, mission));
    }

    private static int different(List<Candidate> team, Function<Candidate, String> what) {
        List<String> known = team.stream().map(what).filter(Objects::nonNull).toList();
        return new HashSet<>(known).size() + team.size() - known.size();
    }

    private static List<String> missing(
            Set<String> needed, List<Candidate> team, Function<Candidate, Set<String>> what) {
        return needed.stream()
                .filter(need -> team.stream().noneMatch(member -> what.apply(member).contains(need)))
                .sorted()
                .toList();
    }
}
