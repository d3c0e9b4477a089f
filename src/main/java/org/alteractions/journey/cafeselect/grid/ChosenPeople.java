package org.alteractions.journey.cafeselect.grid;

import org.alteractions.journey.cafeselect.Interview;

/**
 * The people whose scorecards the page shows, as they stand in the address.
 *
 * @param candidate   number of an application; empty for all
 * @param interviewer id of an interviewer; empty for all
 */
record ChosenPeople(String candidate, String interviewer) {

    boolean includes(Interview interview) {
        return (candidate.isEmpty() || interview.candidate().value().equals(candidate))
                && (interviewer.isEmpty() || interview.interviewer().toString().equals(interviewer));
    }
}
