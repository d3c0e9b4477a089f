package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.pool.Candidate;
import org.alteractions.journey.team.planning.pool.Guide;
import org.alteractions.journey.team.planning.pool.Mission;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.pool.Problem;
import org.alteractions.journey.team.planning.pool.Problem.Kind;

/** Validates a pool before the planning and reports all problems, not only the first. */
final class InputCheck {

    private final Pool pool;
    private final List<Problem> problems = new ArrayList<>();
    private final Index<ApplicationNumber> students;
    private final Index<DossierReference> missions;
    private final Index<Long> coaches;

    private InputCheck(Pool pool) {
        this.pool = pool;
        students = new Index<>(pool.candidates().stream().map(Candidate::application).toList());
        missions = new Index<>(pool.missions().stream().map(Mission::dossier).toList());
        coaches = new Index<>(pool.guides().stream().map(Guide::coach).toList());
    }

    /** @return problems that make a plan impossible */
    static List<Problem> of(Pool pool) {
        InputCheck check = new InputCheck(pool);
        check.doubles();
        check.amounts();
        check.unknown();
        return check.problems.isEmpty() ? PinCheck.of(pool) : check.problems;
    }

    /** @return problems that the planner can ignore */
    static List<Problem> notices(Pool pool) {
        Index<DossierReference> missions = new Index<>(pool.missions().stream().map(Mission::dossier).toList());
        return pool.candidates().stream()
                .flatMap(one -> one.wishes().stream()
                        .filter(wish -> !missions.has(wish))
                        .map(wish -> Problem.ofStudents(
                                Kind.WISH_FOR_UNKNOWN_MISSION, List.of(one.application()), List.of(wish))))
                .toList();
    }

    private void doubles() {
        doubled(pool.candidates().stream().map(Candidate::application).toList())
                .forEach(one -> add(Problem.ofStudents(Kind.DUPLICATE_STUDENT, List.of(one), List.of())));
        doubled(pool.missions().stream().map(Mission::dossier).toList())
                .forEach(one -> add(Problem.ofStudents(Kind.DUPLICATE_MISSION, List.of(), List.of(one))));
        doubled(pool.guides().stream().map(Guide::coach).toList())
                .forEach(one -> add(Problem.ofCoaches(Kind.DUPLICATE_COACH, List.of(one), List.of())));
    }

    private void amounts() {
        int times = Puzzle.times(pool).size();
        if (times > Puzzle.MOST_BITS) {
            add(Problem.ofStudents(Kind.TOO_MANY_TIMES, List.of(), List.of()).counting(times, Puzzle.MOST_BITS));
        }
        pool.missions().stream()
                .filter(one -> one.skills().size() + one.languages().size() > Puzzle.MOST_BITS)
                .forEach(one -> add(Problem.ofStudents(Kind.TOO_MANY_NEEDS, List.of(), List.of(one.dossier()))
                        .counting(one.skills().size() + one.languages().size(), Puzzle.MOST_BITS)));
    }

    private void unknown() {
        Pins pins = pool.pins();
        Stream.concat(pins.students().stream(), pins.banned().stream()).forEach(pin -> {
            knowStudent(pin.student());
            knowMission(pin.mission(), List.of(pin.student()), List.of());
        });
        pins.coaches().forEach(pin -> {
            if (!coaches.has(pin.coach())) {
                add(Problem.ofCoaches(Kind.PIN_OF_UNKNOWN_COACH, List.of(pin.coach()), List.of(pin.mission())));
            }
            knowMission(pin.mission(), List.of(), List.of(pin.coach()));
        });
        Stream.concat(pins.apart().stream(), pins.together().stream()).forEach(pair -> {
            knowStudent(pair.one());
            knowStudent(pair.other());
        });
    }

    private void knowStudent(ApplicationNumber student) {
        if (!students.has(student)) {
            add(Problem.ofStudents(Kind.PIN_OF_UNKNOWN_STUDENT, List.of(student), List.of()));
        }
    }

    private void knowMission(DossierReference mission, List<ApplicationNumber> students, List<Long> coaches) {
        if (!missions.has(mission)) {
            add(new Problem(Kind.PIN_TO_UNKNOWN_MISSION, students, List.of(mission), coaches, 0, 0, Pins.none()));
        }
    }

    private void add(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private static <T> List<T> doubled(List<T> all) {
        Set<T> seen = new HashSet<>();
        Set<T> doubled = new LinkedHashSet<>();
        for (T one : all) {
            if (!seen.add(one)) {
                doubled.add(one);
            }
        }
        return doubled.stream().toList();
    }
}
