package org.alteractions.journey.cafeselect;

/** An interviewer who comes to a session. */
record SessionInterviewer(Long interviewer) {}
