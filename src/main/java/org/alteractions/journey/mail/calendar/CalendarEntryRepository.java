package org.alteractions.journey.mail.calendar;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The calendar entries sent to all people. */
interface CalendarEntryRepository extends Repository<CalendarEntry, String> {

    CalendarEntry save(CalendarEntry entry);

    Optional<CalendarEntry> findById(String uid);
}
