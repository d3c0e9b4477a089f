package org.alteractions.journey.cafeselect.planning;

import java.util.List;
import java.util.Set;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * Why there is no plan, and for which people.
 *
 * @param candidates   numbers of the applications concerned; empty if it concerns all
 * @param interviewers ids of the interviewers concerned; empty if it concerns all
 * @param needed       how many interviews, interviewers or rounds are needed; 0 if not applicable
 * @param possible     how many there can be at most
 * @param rules        lifting any one of these rules would make a plan possible
 */
public record Problem(
        Kind kind, List<ApplicationNumber> candidates, List<Long> interviewers, int needed, int possible,
        Set<Rule> rules) {

    /** In the order of the checks. */
    public enum Kind {
        NO_CANDIDATES,
        NO_ROOMS,
        NEGATIVE_CHANGEOVER,
        BREAK_ENDS_BEFORE_IT_BEGINS,
        DUPLICATE_CANDIDATE,
        DUPLICATE_INTERVIEWER,
        TOO_FEW_INTERVIEWERS,
        /** The session holds fewer than two interviews one after the other. */
        NO_TIME,
        /** So many interviewers are never available that too few are left. */
        INTERVIEWER_NEVER_AVAILABLE,
        /** Fewer than two interviewers of another school who do not know the candidate; possible says how many. */
        CANDIDATE_WITHOUT_INTERVIEWERS,
        /** Enough interviewers, but not at two different times while the candidate is present. */
        CANDIDATE_WITHOUT_TIMES,
        /** Each candidate alone could be interviewed, but there are more interviews than places. */
        TOO_FEW_PLACES,
        /** Enough places, but no timetable works; proved by going through all of them. */
        NO_TIMETABLE,
        /** Neither a plan nor a proof that there is none. */
        NOT_FOUND
    }

    /** A rule of the day that could be lifted. */
    public enum Rule {
        OWN_SCHOOL_AND_ACQUAINTANCES,
        ROOMS,
        AVAILABILITY,
        BREAKS,
        MOST_INTERVIEWS,
        LATE_ARRIVALS
    }

    public static Problem of(Kind kind) {
        return new Problem(kind, List.of(), List.of(), 0, 0, Set.of());
    }

    public static Problem counted(Kind kind, int needed, int possible) {
        return new Problem(kind, List.of(), List.of(), needed, possible, Set.of());
    }

    public static Problem ofCandidates(Kind kind, List<ApplicationNumber> candidates, int needed, int possible) {
        return new Problem(kind, List.copyOf(candidates), List.of(), needed, possible, Set.of());
    }

    public static Problem ofInterviewers(Kind kind, List<Long> interviewers) {
        return new Problem(kind, List.of(), List.copyOf(interviewers), 0, 0, Set.of());
    }

    public Problem counting(int atLeast, int atMost) {
        return new Problem(kind, candidates, interviewers, atLeast, atMost, rules);
    }

    public Problem blaming(Set<Rule> which) {
        return new Problem(kind, candidates, interviewers, needed, possible, Set.copyOf(which));
    }
}
