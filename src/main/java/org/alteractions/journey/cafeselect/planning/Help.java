package org.alteractions.journey.cafeselect.planning;

/**
 * What would make a plan possible; tried, not guessed.
 *
 * @param interviewers more of them, without ties to any candidate and there for the whole session
 * @param rooms        more of them
 * @param minutes      by which the session ends later; whoever is there at its end stays on
 */
public record Help(int interviewers, int rooms, int minutes) {}
