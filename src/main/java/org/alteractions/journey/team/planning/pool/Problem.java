package org.alteractions.journey.team.planning.pool;

import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;

/**
 * A problem in a pool, with the students, missions and coaches concerned.
 *
 * @param students numbers of the applications concerned
 * @param missions dossiers concerned
 * @param coaches  ids of the coaches concerned
 * @param needed   required number; 0 if the problem has none
 * @param possible largest possible number; 0 if the problem has none
 * @param pins     contradictory pins, each possible without the others; empty for other kinds
 */
public record Problem(
        Kind kind,
        List<ApplicationNumber> students,
        List<DossierReference> missions,
        List<Long> coaches,
        int needed,
        int possible,
        Pins pins) {

    /** In the order of the checks. */
    public enum Kind {
        DUPLICATE_STUDENT,
        DUPLICATE_MISSION,
        DUPLICATE_COACH,
        TOO_MANY_TIMES,
        TOO_MANY_NEEDS,
        /** Not a reason to form no teams: the wish is left aside. */
        WISH_FOR_UNKNOWN_MISSION,
        PIN_OF_UNKNOWN_STUDENT,
        PIN_OF_UNKNOWN_COACH,
        PIN_TO_UNKNOWN_MISSION,
        STUDENT_PINNED_TWICE,
        STUDENT_PINNED_AND_BANNED,
        STUDENT_PINNED_TO_FORMER_STRUCTURE,
        APART_FROM_ONESELF,
        TOGETHER_AND_APART,
        TOGETHER_PINNED_TO_DIFFERENT_MISSIONS,
        APART_PINNED_TO_THE_SAME_MISSION,
        /** More pinned to a mission, or kept together, than a team has members. */
        TOO_MANY_TOGETHER,
        /** Pinned to a mission, or kept together, without a time at which all can work. */
        TOGETHER_WITHOUT_COMMON_TIME,
        /** Pinned to a mission, or kept together, and three of them were in one team this year. */
        TOGETHER_AGAIN,
        MISSION_WITH_TWO_COACHES,
        PINNED_COACH_WITHOUT_PLACE,
        PINNED_COACH_IN_CONFLICT,
        /** Each of these pins is possible, and together they are not; proved by going through all possibilities. */
        PINS_CONTRADICT,
        /** Neither teams nor a proof. */
        NOT_FOUND
    }

    public static Problem ofStudents(Kind kind, List<ApplicationNumber> students, List<DossierReference> missions) {
        return new Problem(kind, List.copyOf(students), List.copyOf(missions), List.of(), 0, 0, Pins.none());
    }

    public static Problem ofCoaches(Kind kind, List<Long> coaches, List<DossierReference> missions) {
        return new Problem(kind, List.of(), List.copyOf(missions), List.copyOf(coaches), 0, 0, Pins.none());
    }

    public static Problem ofPins(Kind kind, Pins pins) {
        return new Problem(kind, List.of(), List.of(), List.of(), 0, 0, pins);
    }

    public Problem counting(int many, int most) {
        return new Problem(kind, students, missions, coaches, many, most, pins);
    }
}
