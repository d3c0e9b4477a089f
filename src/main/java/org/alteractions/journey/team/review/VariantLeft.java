package org.alteractions.journey.team.review;

/**
 * Somebody or something that the planner has left over.
 *
 * @param subject number of an application, or reference of a dossier
 * @param reason  of the planner's plan
 */
public record VariantLeft(Kind kind, String subject, String reason) {

    public enum Kind {
        STUDENT,
        MISSION
    }
}
