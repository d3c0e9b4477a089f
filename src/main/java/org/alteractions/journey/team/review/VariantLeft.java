package org.alteractions.journey.team.review;

/**
 * A student or mission that the planner left over.
 *
 * @param subject number of an application, or reference of a dossier
 * @param reason  name of the reason in the planner's plan
 */
public record VariantLeft(Kind kind, String subject, String reason) {

    public enum Kind {
        STUDENT,
        MISSION
    }
}
