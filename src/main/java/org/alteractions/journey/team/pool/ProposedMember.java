package org.alteractions.journey.team.pool;

import org.alteractions.journey.id.ApplicationNumber;

/** @param application number of the student's application in the season */
public record ProposedMember(Long studentId, ApplicationNumber application) {}
