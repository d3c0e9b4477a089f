package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;
import java.util.Set;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * A candidate to be interviewed twice.
 *
 * @param number        of the application
 * @param school        id of the candidate's school
 * @param acquaintances ids of interviewers who know the candidate, as declared
 * @param arrivesAt     null if present from the start
 */
public record Candidate(ApplicationNumber number, String school, Set<Long> acquaintances, LocalDateTime arrivesAt) {

    public Candidate {
        acquaintances = acquaintances == null ? Set.of() : Set.copyOf(acquaintances);
    }

    public Candidate(ApplicationNumber number, String school) {
        this(number, school, Set.of(), null);
    }

    public Candidate arriving(LocalDateTime when) {
        return new Candidate(number, school, acquaintances, when);
    }

    public Candidate withoutTies() {
        return new Candidate(number, null, Set.of(), arrivesAt);
    }
}
