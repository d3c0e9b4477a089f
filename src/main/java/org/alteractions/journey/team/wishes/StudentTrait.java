package org.alteractions.journey.team.wishes;

/**
 * Something that a student wishes, can or is free for.
 *
 * @param code  reference of a dossier, name of a skill or of a time of the week, or code of a language
 * @param place of a wish: 1 for the dearest; 0 for others
 */
public record StudentTrait(Kind kind, String code, int place) {

    public enum Kind {
        WISH,
        SKILL,
        LANGUAGE,
        TIME
    }
}
