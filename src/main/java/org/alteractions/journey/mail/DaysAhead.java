package org.alteractions.journey.mail;

import java.util.List;
import org.alteractions.journey.process.CaseContext;

/**
 * A feature's days that a person should keep in mind and that no mail puts into calendars. They are set before their
 * time is known, or are the last day for an answer. Dates with a time are {@link Appointments}.
 */
public interface DaysAhead {

    /** May include past days. */
    List<Appointment> about(CaseContext context, Recipient to);
}
