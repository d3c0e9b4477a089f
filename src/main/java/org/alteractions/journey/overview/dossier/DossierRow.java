package org.alteractions.journey.overview.dossier;

import java.time.LocalDate;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.DossierReference;

/**
 * A row of the list of dossiers.
 *
 * @param people who the dossier is about
 * @param state  in words
 * @param next   next date with its event
 * @param turn   what the dossier waits for
 */
public record DossierRow(DossierReference reference, String title, People people, String state, Next next, Turn turn) {

    /** @param coach empty without one */
    public record People(String structure, String contact, String coach) {}

    /**
     * The next date of a dossier.
     *
     * @param on   null if no date is known
     * @param what event of that day
     */
    public record Next(LocalDate on, String what) {

        /** For instance "14/12/2026"; empty if no date is known. */
        public String inTable() {
            return on == null ? "" : WrittenDates.digits(on);
        }
    }

    /**
     * Who has to act.
     *
     * @param who  group or participant; empty if nobody has to
     * @param what sentence about what is awaited and until when; empty for a case that has ended
     * @param task id of the task; empty if the reader may not open one
     * @param more number of other tasks of the case
     */
    public record Turn(String who, String what, String task, boolean late, int more) {}
}
