package org.alteractions.journey.season.closing;

/**
 * What became of a season, in numbers.
 *
 * @param requests   received by the chapter since the missions of its previous season started
 * @param presented  requests presented at a school
 * @param registered students registered for the season, those carried over excluded
 * @param chosen     students who were offered a place
 * @param trained    students who followed the seminar
 * @param teams      teams formed
 * @param delivered  missions whose deliverable was accepted
 * @param stopped    missions that were stopped
 */
record SeasonFigures(
        int requests,
        int presented,
        int registered,
        int chosen,
        int trained,
        int teams,
        int delivered,
        int stopped) {}
