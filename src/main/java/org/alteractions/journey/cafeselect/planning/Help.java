package org.alteractions.journey.cafeselect.planning;

/**
 * An addition that makes a plan possible, as verified by planning with it.
 *
 * @param interviewers additional interviewers, without ties to any candidate and present for the whole session
 * @param rooms        additional rooms
 * @param minutes      by which the session ends later; interviewers who are present at its end stay
 */
public record Help(int interviewers, int rooms, int minutes) {}
