package org.alteractions.journey.team.planning.pool;

import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;

/**
 * Decisions that the coordinator made before the planning. A mission with a pinned student or coach gets a team.
 *
 * @param students students fixed to a mission
 * @param coaches  coaches fixed to a mission
 * @param banned   students who must not work on a mission
 * @param apart    pairs who must not be in one team
 * @param together pairs who must be in one team, or both in none
 */
public record Pins(
        List<OfStudent> students,
        List<OfCoach> coaches,
        List<OfStudent> banned,
        List<Pair> apart,
        List<Pair> together) {

    public Pins {
        students = List.copyOf(students);
        coaches = List.copyOf(coaches);
        banned = List.copyOf(banned);
        apart = List.copyOf(apart);
        together = List.copyOf(together);
    }

    public record OfStudent(ApplicationNumber student, DossierReference mission) {}

    public record OfCoach(Long coach, DossierReference mission) {}

    public record Pair(ApplicationNumber one, ApplicationNumber other) {}

    public static Pins none() {
        return new Pins(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Pins withStudents(List<OfStudent> some) {
        return new Pins(some, coaches, banned, apart, together);
    }

    public Pins withCoaches(List<OfCoach> some) {
        return new Pins(students, some, banned, apart, together);
    }

    public Pins withBanned(List<OfStudent> some) {
        return new Pins(students, coaches, some, apart, together);
    }

    public Pins withApart(List<Pair> some) {
        return new Pins(students, coaches, banned, some, together);
    }

    public Pins withTogether(List<Pair> some) {
        return new Pins(students, coaches, banned, apart, some);
    }

    public boolean isEmpty() {
        return students.isEmpty() && coaches.isEmpty() && banned.isEmpty() && apart.isEmpty() && together.isEmpty();
    }
}
