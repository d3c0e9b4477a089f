package org.alteractions.journey.team;

import org.alteractions.journey.id.ApplicationNumber;

/**
 * A student in a team.
 *
 * @param application number of the student's application in the team's season
 */
public record TeamMember(Long studentId, ApplicationNumber application) {}
