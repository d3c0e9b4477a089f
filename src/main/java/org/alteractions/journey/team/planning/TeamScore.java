package org.alteractions.journey.team.planning;

import java.util.List;

/**
 * What is good and bad about a team.
 *
 * @param schools          how many different ones
 * @param disciplines      how many different ones
 * @param wishRanks        of each member who has wishes: 1 for the first and so on, 0 where it is none of them
 * @param missingSkills    that the mission needs and nobody has
 * @param missingLanguages that the mission needs and nobody speaks
 * @param formerTeammates  pairs of members who were in one team this year
 * @param shortfall        points by which the team falls short of a perfect one, see {@link Objective}
 */
public record TeamScore(
        int size,
        int schools,
        int disciplines,
        List<Integer> wishRanks,
        List<String> missingSkills,
        List<String> missingLanguages,
        int formerTeammates,
        int shortfall) {

    long cost() {
        return Objective.cost(shortfall);
    }
}
