package org.alteractions.journey.cafeselect;

/** An interviewer chosen for a session. */
public record SessionInterviewer(Long interviewer) {}
