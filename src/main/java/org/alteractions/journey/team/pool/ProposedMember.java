package org.alteractions.journey.team.pool;

/** @param application number of the student's application in the season */
public record ProposedMember(Long studentId, String application) {}
