package org.alteractions.journey.team;

/** @param code name of a skill or of a time of the week, or code of a language */
record MissionNeed(Kind kind, String code) {

    enum Kind {
        SKILL,
        LANGUAGE,
        TIME
    }
}
