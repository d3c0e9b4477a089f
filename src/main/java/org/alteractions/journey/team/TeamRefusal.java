package org.alteractions.journey.team;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Refusals about teams. Their sentences are in <code>messages/team.yaml</code>. */
public enum TeamRefusal implements RefusalCode {
    ALREADY_IN_THIS_TEAM("student", "dossier"),
    APPLICATION_CLOSED("state"),
    APPLICATION_OF_OTHER_SEASON("application"),
    APPLICATION_UNKNOWN,
    CHANGED_TEAM_ALMOST_EMPTY("dossier", "size"),
    CHANGED_TEAM_MISCOUNTED("dossier", "size"),
    CHOICE_MISSING,
    COACH_OF_THIS_TEAM("dossier"),
    DESCRIBED_STUDENT_CHOSEN,
    DOSSIER_AWAITS_NO_TEAM("state"),
    IN_THE_TEAM_BEFORE,
    MISSION_AWAITS_NO_TEAM("dossier"),
    MISSION_WISHED_TWICE,
    NEITHER_HAS_A_TEAM("one", "other"),
    NO_LONGER_IN_THE_TEAM,
    NO_MISSION_AWAITS_TEAM("dossier"),
    NO_TEAMS_PROPOSED,
    NO_TEAM_IN_VARIANT("dossier"),
    PAIR_TORN_APART("one", "other"),
    PIN_GONE,
    REASON_MISSING,
    REASON_TOO_LONG,
    REVIEW_CLOSED,
    RULES_BROKEN("problems"),
    SAME_TEAM("one", "other", "dossier"),
    STUDENTS_MISCOUNTED("count"),
    STUDENT_IN_ANOTHER_TEAM("dossier"),
    STUDENT_NOT_TO_PLACE("student"),
    STUDENT_UNAVAILABLE,
    TEAMS_BEING_BUILT,
    TEAM_FULL,
    TEAM_MISCOUNTED,
    TEAM_NOT_CONFIRMED("dossier", "problem"),
    TEAM_TOO_SMALL,
    TOGETHER_AND_APART("application"),
    VARIANT_UNKNOWN,
    WISH_LEFT_OUT,
    WORK_ENDED("dossier");

    private final List<String> parameters;

    TeamRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
