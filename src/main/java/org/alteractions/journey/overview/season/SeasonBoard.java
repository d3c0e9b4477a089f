package org.alteractions.journey.overview.season;

import java.util.List;
import org.alteractions.journey.id.SeasonReference;

/**
 * Where one season stands.
 *
 * @param title for instance "Nantes, automne 2026"
 * @param state in words
 * @param steps from the requests to the reviews, in their order
 */
record SeasonBoard(SeasonReference reference, String title, String state, List<Step> steps, List<Day> days) {

    /**
     * A figure of the line.
     *
     * @param link  address of the list with exactly this number of rows
     * @param alarm whether a number above zero needs attention
     */
    record Step(String label, int count, String link, boolean alarm) {}

    /**
     * A day of the season's calendar.
     *
     * @param when past by the calendar or the season's state, next or later
     */
    record Day(String what, String on, When when) {}

    /** Where a day lies, seen from today. */
    enum When { PAST, NEXT, LATER }
}
