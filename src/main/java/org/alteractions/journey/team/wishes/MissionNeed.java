package org.alteractions.journey.team.wishes;

/** @param code name of a skill or of a time of the week, or code of a language */
public record MissionNeed(Kind kind, String code) {

    public enum Kind {
        SKILL,
        LANGUAGE,
        TIME
    }
}
