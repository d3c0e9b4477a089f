package org.alteractions.journey.team;

/**
 * A student in a team.
 *
 * @param application number of the student's application in the team's season
 */
public record TeamMember(Long studentId, String application) {}
