package org.alteractions.journey.team.planning.pool;

import java.util.List;
import java.util.Set;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;

/**
 * A trained student who needs a team. Data that the student has not given is empty and restricts nothing.
 *
 * @param application number of the student's application in the season
 * @param school      null if unknown
 * @param discipline  null if unknown
 * @param languages   codes of the languages that the student speaks
 * @param wishes      dossiers, the preferred one first
 * @param times       times of the week at which the student can work with others; empty for any
 */
public record Candidate(
        ApplicationNumber application,
        String school,
        String discipline,
        Set<String> languages,
        Set<String> skills,
        List<DossierReference> wishes,
        Set<String> times,
        Former former) {

    /**
     * What the student has done this year.
     *
     * @param structures that the student has worked for: never again
     * @param teams      in which the student was, by their dossiers
     */
    public record Former(Set<String> structures, Set<DossierReference> teams) {

        public static final Former NONE = new Former(Set.of(), Set.of());

        public Former {
            structures = Set.copyOf(structures);
            teams = Set.copyOf(teams);
        }
    }

    public Candidate {
        languages = Set.copyOf(languages);
        skills = Set.copyOf(skills);
        wishes = List.copyOf(wishes);
        times = Set.copyOf(times);
    }

    /** A student without further data. */
    public Candidate(ApplicationNumber application, String school, String discipline) {
        this(application, school, discipline, Set.of(), Set.of(), List.of(), Set.of(), Former.NONE);
    }
}
