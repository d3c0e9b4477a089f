package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.alteractions.journey.team.planning.Staffing.Result;
import org.alteractions.journey.team.planning.Staffing.Verdict;

/** Chooses the missions that get a team: as many as possible; of equally large sets, the one with earlier missions. */
final class MissionChoice {

    /** Steps in all, and for one set of missions. */
    private static final long MOST_WORK = 60_000;
    private static final long MOST_WORK_EACH = 15_000;

    private final Puzzle puzzle;
    private final List<Integer> wanted;
    private final List<Integer> open;
    private final Map<Set<Integer>, Result> known = new HashMap<>();
    private long work = MOST_WORK;
    private boolean sure = true;

    private MissionChoice(Puzzle puzzle) {
        this.puzzle = puzzle;
        List<Integer> all = IntStream.range(0, puzzle.missions()).boxed().toList();
        wanted = all.stream().filter(mission -> puzzle.wanted[mission]).toList();
        open = new ArrayList<>(all);
        open.removeAll(wanted);
    }

    /**
     * The result of the choice.
     *
     * @param missions in their order
     * @param draft    at least three students for each mission; null if not even the pinned missions can be served
     * @param sure     whether it is proved that nothing better exists, or that there is no draft
     */
    record Choice(List<Integer> missions, Draft draft, boolean sure) {}

    static Choice of(Puzzle puzzle) {
        return new MissionChoice(puzzle).choose();
    }

    /** Chooses only the missions to which a student or coach is pinned. */
    static Choice wanted(Puzzle puzzle) {
        return new MissionChoice(puzzle).onlyWanted();
    }

    private Choice onlyWanted() {
        boolean possible = possible(Set.copyOf(wanted));
        return possible ? choice(new TreeSet<>(wanted)) : new Choice(List.of(), null, sure);
    }

    private Choice choose() {
        if (!possible(Set.copyOf(wanted))) {
            return new Choice(List.of(), null, sure);
        }
        open.removeIf(mission -> !possible(Set.of(mission)));
        int most = Math.min(puzzle.students() / TeamBuilder.SMALLEST, wanted.size() + open.size());
        for (int count = most; count > wanted.size(); count--) {
            Set<Integer> chosen = new TreeSet<>(wanted);
            Set<Integer> first = firstWithCoach(count);
            if (first.size() == count && possible(first)) {
                return choice(first);
            }
            if (first.size() == count && extend(chosen, 0, count)) {
                return choice(chosen);
            }
        }
        return work > 0 ? choice(new TreeSet<>(wanted)) : choice(oneByOne());
    }

    private Choice choice(Set<Integer> missions) {
        return new Choice(List.copyOf(missions), known.get(missions).draft(), sure);
    }

    private Set<Integer> firstWithCoach(int count) {
        Set<Integer> first = new TreeSet<>(wanted);
        for (int mission : open) {
            if (first.size() < count && Coaching.of(puzzle, List.copyOf(with(first, mission))) != null) {
                first.add(mission);
            }
        }
        return first;
    }

    /**
     * Tries the sets in their order. A set that cannot be served is not extended, since one more mission does not help.
     */
    private boolean extend(Set<Integer> chosen, int from, int count) {
        if (chosen.size() == count) {
            return true;
        }
        for (int next = from; next < open.size() && chosen.size() + open.size() - next >= count; next++) {
            if (possible(with(chosen, open.get(next)))) {
                chosen.add(open.get(next));
                if (extend(chosen, next + 1, count)) {
                    return true;
                }
                chosen.remove(open.get(next));
            }
        }
        return false;
    }

    /** Fallback if there are too many sets to try. */
    private Set<Integer> oneByOne() {
        sure = false;
        Set<Integer> chosen = new TreeSet<>(wanted);
        for (int mission : open) {
            work = Math.max(work, MOST_WORK_EACH / puzzle.missions());
            if (possible(with(chosen, mission))) {
                chosen.add(mission);
            }
        }
        return chosen;
    }

    private boolean possible(Set<Integer> missions) {
        Set<Integer> all = new TreeSet<>(wanted);
        all.addAll(missions);
        Result result = known.get(all);
        if (result == null || result.verdict() == Verdict.UNKNOWN && work > 0) {
            result = result(List.copyOf(all));
            known.put(all, result);
        }
        sure &= result.verdict() != Verdict.UNKNOWN;
        return result.verdict() == Verdict.FOUND;
    }

    private Result result(List<Integer> missions) {
        if (Coaching.of(puzzle, missions) == null) {
            return new Result(Verdict.NONE, null, 0);
        }
        Result result = Staffing.of(puzzle, missions, Math.max(0, Math.min(work, MOST_WORK_EACH)));
        work -= result.work();
        return result;
    }

    private static Set<Integer> with(Set<Integer> some, Integer more) {
        Set<Integer> all = new TreeSet<>(some);
        all.add(more);
        return all;
    }
}
