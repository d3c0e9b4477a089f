package org.alteractions.journey.team.wishes;

/**
 * A wish, skill, language or free time of a student.
 *
 * @param code  reference of a dossier, name of a skill or of a time of the week, or code of a language
 * @param place rank of a wish, 1 for the first; 0 for other traits
 */
public record StudentTrait(Kind kind, String code, int place) {

    public enum Kind {
        WISH,
        SKILL,
        LANGUAGE,
        TIME
    }
}
