package org.alteractions.journey.mail;

import java.util.List;
import org.alteractions.journey.process.CaseContext;

/**
 * A feature's days that somebody should keep in mind and that no mail puts into calendars: set before their hour is
 * known, or the last one for an answer. Dates with an hour are {@link Appointments}.
 */
public interface DaysAhead {

    /** Past ones may be among them. */
    List<Appointment> about(CaseContext context, Recipient to);
}
