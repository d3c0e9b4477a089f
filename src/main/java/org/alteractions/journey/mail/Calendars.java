package org.alteractions.journey.mail;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** Turns a mail's date into the calendar file that the mail carries, and remembers what was said. */
@Component
class Calendars {

    private static final String DOMAIN = "@missions.alteractions.org";

    private final Map<String, Appointments> books;
    private final CalendarEntries entries;
    private final Clock clock;

    Calendars(List<Appointments> books, CalendarEntries entries, Clock clock) {
        this.books = books.stream().collect(Collectors.toMap(Appointments::name, Function.identity()));
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param book which date the mail is about
     * @return an invitation, or a cancellation where the person has been invited and the date does not stand any more
     */
    Optional<String> write(String book, CaseContext at, Chapter chapter, Recipient to) {
        Appointments dates = books.get(book);
        if (dates == null) {
            throw new IllegalArgumentException("No feature keeps dates called '" + book + "'");
        }
        String uid = String.join("-", book, dates.scope(at).replace('/', '-'), dates.nameOf(to)) + DOMAIN;
        Optional<CalendarEntry> last = entries.findById(uid);
        Optional<Appointment> date = dates.about(at, to);
        Optional<CalendarEntry> next = date.isPresent()
                ? date.map(one -> last.map(known -> known.now(one, one.title(to.languageCode())))
                        .orElseGet(() -> CalendarEntry.first(uid, one, one.title(to.languageCode()))))
                : last.filter(known -> !known.revoked()).map(CalendarEntry::revoke);
        return next.map(entry -> {
            if (last.filter(entry::equals).isEmpty()) {
                entries.save(entry);
            }
            return CalendarFile.of(entry, chapter, to, clock.instant());
        });
    }
}
