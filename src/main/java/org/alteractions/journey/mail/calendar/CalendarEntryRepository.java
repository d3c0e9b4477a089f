package org.alteractions.journey.mail.calendar;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All dates that people have in their calendars from us. */
interface CalendarEntryRepository extends Repository<CalendarEntry, String> {

    CalendarEntry save(CalendarEntry entry);

    Optional<CalendarEntry> findById(String uid);
}
