package org.alteractions.journey.team.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.pool.Candidate;
import org.alteractions.journey.team.planning.pool.Guide;
import org.alteractions.journey.team.planning.pool.Mission;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pins.OfCoach;
import org.alteractions.journey.team.planning.pool.Pins.OfStudent;
import org.alteractions.journey.team.planning.pool.Pins.Pair;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.pool.Problem;
import org.alteractions.journey.team.planning.pool.Problem.Kind;

/**
 * Finds single pins that contradict a rule or another pin. All pins must refer to known students, missions and coaches.
 */
final class PinCheck {

    private final Pool pool;
    private final Pins pins;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<ApplicationNumber, Candidate> students = new HashMap<>();
    private final Map<DossierReference, Mission> missions = new HashMap<>();
    private final Map<Long, Guide> coaches = new HashMap<>();

    private PinCheck(Pool pool) {
        this.pool = pool;
        this.pins = pool.pins();
        pool.candidates().forEach(one -> students.put(one.application(), one));
        pool.missions().forEach(one -> missions.put(one.dossier(), one));
        pool.guides().forEach(one -> coaches.put(one.coach(), one));
    }

    static List<Problem> of(Pool pool) {
        PinCheck check = new PinCheck(pool);
        check.single();
        check.apartOrTogether();
        check.groups();
        check.coaches();
        return List.copyOf(new LinkedHashSet<>(check.problems));
    }

    private void single() {
        for (OfStudent pin : pins.students()) {
            Set<DossierReference> pinnedTo = missionsOf(pin.student());
            if (pinnedTo.size() > 1) {
                about(Kind.STUDENT_PINNED_TWICE, List.of(pin.student()), List.copyOf(pinnedTo));
            }
            if (pins.banned().contains(pin)) {
                about(Kind.STUDENT_PINNED_AND_BANNED, List.of(pin.student()), List.of(pin.mission()));
            }
            String structure = missions.get(pin.mission()).structure();
            if (students.get(pin.student()).former().structures().contains(structure)) {
                about(Kind.STUDENT_PINNED_TO_FORMER_STRUCTURE, List.of(pin.student()), List.of(pin.mission()));
            }
        }
    }

    private void apartOrTogether() {
        List<List<ApplicationNumber>> groups = Groups.of(pool);
        for (Pair pair : pins.apart()) {
            List<ApplicationNumber> both = List.of(pair.one(), pair.other());
            if (pair.one().equals(pair.other())) {
                about(Kind.APART_FROM_ONESELF, List.of(pair.one()), List.of());
            } else if (groups.stream().anyMatch(group -> group.containsAll(both))) {
                about(Kind.TOGETHER_AND_APART, both, List.of());
            } else {
                Set<DossierReference> common = missionsOf(pair.one());
                common.retainAll(missionsOf(pair.other()));
                common.forEach(mission -> about(Kind.APART_PINNED_TO_THE_SAME_MISSION, both, List.of(mission)));
            }
        }
        for (List<ApplicationNumber> group : groups) {
            Set<DossierReference> wanted = new LinkedHashSet<>();
            List<ApplicationNumber> pinned = group.stream().filter(student -> wanted.addAll(missionsOf(student)))
                    .toList();
            if (pinned.size() > 1) {
                about(Kind.TOGETHER_PINNED_TO_DIFFERENT_MISSIONS, pinned, List.copyOf(wanted));
            }
        }
    }

    /** Checks students who stay together and students who are pinned to the same mission. */
    private void groups() {
        Map<DossierReference, Set<ApplicationNumber>> onMission = new LinkedHashMap<>();
        for (List<ApplicationNumber> group : Groups.of(pool)) {
            Set<DossierReference> wanted = new LinkedHashSet<>();
            group.forEach(student -> wanted.addAll(missionsOf(student)));
            wanted.forEach(mission -> onMission.computeIfAbsent(mission, any -> new LinkedHashSet<>()).addAll(group));
            if (wanted.isEmpty() && group.size() > 1) {
                group(group, List.of(), List.of());
            }
        }
        onMission.forEach((mission, group) ->
                group(List.copyOf(group), List.of(mission), List.of(missions.get(mission))));
    }

    private void group(List<ApplicationNumber> group, List<DossierReference> dossiers, List<Mission> on) {
        if (group.size() > TeamBuilder.LARGEST) {
            problems.add(Problem.ofStudents(Kind.TOO_MANY_TOGETHER, group, dossiers)
                    .counting(group.size(), TeamBuilder.LARGEST));
        }
        List<Set<String>> stated = Stream.concat(
                        group.stream().map(student -> students.get(student).times()),
                        on.stream().map(Mission::times))
                .filter(times -> !times.isEmpty())
                .toList();
        boolean never = !stated.isEmpty()
                && stated.get(0).stream().noneMatch(time -> stated.stream().allMatch(times -> times.contains(time)));
        if (never) {
            about(Kind.TOGETHER_WITHOUT_COMMON_TIME, group, dossiers);
        }
        for (DossierReference team : formerTeams(group)) {
            List<ApplicationNumber> again = group.stream()
                    .filter(student -> students.get(student).former().teams().contains(team))
                    .toList();
            if (again.size() >= TeamBuilder.SMALLEST) {
                about(Kind.TOGETHER_AGAIN, again, dossiers);
            }
        }
    }

    private Set<DossierReference> formerTeams(List<ApplicationNumber> group) {
        Set<DossierReference> teams = new TreeSet<>();
        group.forEach(student -> teams.addAll(students.get(student).former().teams()));
        return teams;
    }

    private void coaches() {
        for (OfCoach pin : pins.coaches()) {
            List<Long> same = pins.coaches().stream()
                    .filter(other -> other.mission().equals(pin.mission()))
                    .map(OfCoach::coach)
                    .distinct()
                    .toList();
            if (same.size() > 1) {
                problems.add(Problem.ofCoaches(Kind.MISSION_WITH_TWO_COACHES, same, List.of(pin.mission())));
            }
            List<DossierReference> pinnedTo = pins.coaches().stream()
                    .filter(other -> other.coach().equals(pin.coach()))
                    .map(OfCoach::mission)
                    .distinct()
                    .toList();
            int places = Math.max(0, coaches.get(pin.coach()).places());
            if (pinnedTo.size() > places) {
                problems.add(Problem.ofCoaches(Kind.PINNED_COACH_WITHOUT_PLACE, List.of(pin.coach()), pinnedTo)
                        .counting(pinnedTo.size(), places));
            }
            if (!coaches.get(pin.coach()).mayGuide(missions.get(pin.mission()))) {
                problems.add(Problem.ofCoaches(
                        Kind.PINNED_COACH_IN_CONFLICT, List.of(pin.coach()), List.of(pin.mission())));
            }
        }
    }

    private Set<DossierReference> missionsOf(ApplicationNumber student) {
        return pins.students().stream()
                .filter(pin -> pin.student().equals(student))
                .map(OfStudent::mission)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void about(Kind kind, List<ApplicationNumber> who, List<DossierReference> what) {
        problems.add(Problem.ofStudents(kind, who, what));
    }
}
