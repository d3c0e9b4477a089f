package org.alteractions.journey.cafeselect;

/** An interviewer who comes to a session. */
public record SessionInterviewer(Long interviewer) {}
