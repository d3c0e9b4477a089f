package org.alteractions.journey.team;

/** @param application number of the student's application in the season */
record ProposedMember(Long studentId, String application) {}
