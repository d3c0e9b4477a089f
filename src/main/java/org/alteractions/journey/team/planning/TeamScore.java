package org.alteractions.journey.team.planning;

import java.util.List;

/**
 * The strengths and weaknesses of a team.
 *
 * @param schools          number of different schools
 * @param disciplines      number of different disciplines
 * @param wishRanks        for each member with wishes: 1 for the first wish and so on, 0 if the mission is no wish
 * @param missingSkills    skills that the mission needs and no member has
 * @param missingLanguages languages that the mission needs and no member speaks
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
