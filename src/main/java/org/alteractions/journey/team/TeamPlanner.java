package org.alteractions.journey.team;

import java.util.List;
import java.util.Set;

/**
 * Proposes who works with whom on what. A proposal only: people change and confirm it, and the domain has the last word
 * on each team. The seam for a better planner.
 */
public interface TeamPlanner {

    /** Every mission gets an answer, a team or the reason why there is none. */
    Plan plan(List<Mission> missions, List<Candidate> candidates, List<Guide> guides);

    /** @param dossier reference; missions come in the order in which they are to be served */
    record Mission(String dossier, String structure) {}

    /**
     * A trained student.
     *
     * @param application      number of the student's application in the season
     * @param former           structures that the student has worked for this year: never proposed again
     * @param formerTeammates  students of the same team this year: kept apart where possible
     */
    record Candidate(
            Long student, String application, String school, Set<String> former, Set<Long> formerTeammates) {}

    /** @param places how many more teams the coach can take */
    record Guide(Long coach, int places) {}

    /**
     * @param members     empty where no team is proposed
     * @param coach       null where no team is proposed
     * @param explanation why so, in French, without naming a person
     */
    record ProposedTeam(String dossier, List<Candidate> members, Long coach, String explanation) {}

    /** @param leftOver students in no team */
    record Plan(List<ProposedTeam> teams, List<Candidate> leftOver) {}
}
