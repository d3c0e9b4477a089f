package org.alteractions.journey.mission;

/** @param party "structure", "coach", or a student as "student-12" */
record CharterAnswer(String party, boolean accepted) {}
