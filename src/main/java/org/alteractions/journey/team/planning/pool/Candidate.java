package org.alteractions.journey.team.planning.pool;

import java.util.List;
import java.util.Set;

/**
 * A trained student who is to be in a team. Whatever nobody has asked a student stays empty and limits nothing.
 *
 * @param application      number of the student's application in the season
 * @param school           null where unknown
 * @param discipline       null where unknown
 * @param languages        codes of the languages that the student speaks
 * @param wishes           dossiers, the dearest one first
 * @param times            times of the week at which the student can work with others; empty for any
 * @param formerStructures structures that the student has worked for this year: never again
 * @param formerTeams      teams of this year in which the student was
 */
public record Candidate(
        String application,
        String school,
        String discipline,
        Set<String> languages,
        Set<String> skills,
        List<String> wishes,
        Set<String> times,
        Set<String> formerStructures,
        Set<String> formerTeams) {

    public Candidate {
        languages = Set.copyOf(languages);
        skills = Set.copyOf(skills);
        wishes = List.copyOf(wishes);
        times = Set.copyOf(times);
        formerStructures = Set.copyOf(formerStructures);
        formerTeams = Set.copyOf(formerTeams);
    }

    /** A student of whom nothing more is known. */
    public Candidate(String application, String school, String discipline) {
        this(application, school, discipline, Set.of(), Set.of(), List.of(), Set.of(), Set.of(), Set.of());
    }
}
