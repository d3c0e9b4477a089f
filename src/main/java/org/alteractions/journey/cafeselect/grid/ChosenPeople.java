package org.alteractions.journey.cafeselect.grid;

import org.alteractions.journey.cafeselect.Interview;

/**
 * The people whose scorecards the page shows, as they stand in the address.
 *
 * @param number      of an application; empty for all
 * @param interviewer id of an interviewer; empty for all
 */
record ChosenPeople(String number, String interviewer) {

    boolean includes(Interview interview) {
        return (number.isEmpty() || interview.candidate().value().equals(number))
                && (interviewer.isEmpty() || interview.interviewer().toString().equals(interviewer));
    }
}
