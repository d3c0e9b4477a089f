package org.alteractions.journey.overview.season;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.panel.CasePages;

/**
 * An open task on the home page, or several of the same step of a case.
 *
 * @param task    id of the first task
 * @param subject who or what the case is about
 * @param who       group or participant who has to act
 * @param due       day in words; empty without one
 */
record TaskLine(String task, String what, int number, Subject subject, String who, String due, boolean late) {

    /**
     * A case.
     *
     * @param number that people use for it; empty if they name it in words
     */
    record Subject(CaseReference reference, String number, String name) {

        public String path() {
            return CasePages.path(reference);
        }
    }
}
