package org.alteractions.journey.mail;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.failure.Failures;
import org.alteractions.journey.failure.ForOperators;
import org.alteractions.journey.process.CaseContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns a mail's date into the calendar file that the mail carries, and remembers what was said. */
@Component
class Calendars {

    private static final Logger LOG = LoggerFactory.getLogger(Calendars.class);
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
     * One mail may call off several dates. Each has a file of its own, for the entries of one file have one UID (RFC 5546,
     * 3.2.5), and calendars read no further than the first. The date that comes first is the first file, which mail
     * programs enter by themselves; the others are attached, to be opened.
     *
     * @param names which dates the mail is about, separated by commas
     */
    Written write(String names, CaseContext at, Chapter chapter, Recipient to) {
        StringBuilder files = new StringBuilder();
        List<String> unwritten = new ArrayList<>();
        Arrays.stream(names.split(","))
                .flatMap(book -> next(book.strip(), at, to).stream())
                .sorted(Comparator.comparing(next -> next.entry().startsAt()))
                .forEach(next -> file(next, chapter, to, at).ifPresentOrElse(
                        files::append, () -> unwritten.add(next.entry().inWords(to.language()))));
        return new Written(files.isEmpty() ? null : files.toString(), unwritten);
    }

    /**
     * @param files     one after the other; null where there is nothing to say about any of the dates
     * @param unwritten in words, the dates for which no file could be written: the mail says them itself
     */
    record Written(String files, List<String> unwritten) {

        static final Written NONE = new Written(null, List.of());
    }

    /** @param changed whether it says something else than the last one to the same person */
    private record Next(CalendarEntry entry, boolean changed) {}

    // The mail matters more than its attachment. Only what was sent is remembered as said.
    private Optional<String> file(Next next, Chapter chapter, Recipient to, CaseContext at) {
        String file;
        try {
            file = CalendarFile.of(next.entry(), chapter, to, clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("A mail about {} leaves without its calendar file: {}", at.reference(), Failures.summary(e));
            return Optional.empty();
        }
        if (next.changed()) {
            entries.save(next.entry());
        }
        return Optional.of(file);
    }

    /**
     * An invitation, or a cancellation where the person has been invited and the date does not stand any more. Nothing is
     * said of what is over: it took place.
     */
    private Optional<Next> next(String book, CaseContext at, Recipient to) {
        Appointments dates = books.get(book);
        if (dates == null) {
            throw new ForOperators("No feature keeps dates called '" + book + "'");
        }
        String uid = String.join("-", book, dates.scope(at).replace('/', '-'), dates.nameOf(to)) + DOMAIN;
        Optional<CalendarEntry> last = entries.findById(uid);
        LocalDateTime now = LocalDateTime.now(clock);
        Optional<Appointment> date = dates.about(at, to).filter(one -> one.isAhead(now));
        Optional<CalendarEntry> next = date.isPresent()
                ? date.map(one -> last.map(known -> known.now(one, one.title(to.languageCode())))
                        .orElseGet(() -> CalendarEntry.first(uid, one, one.title(to.languageCode()))))
                : last.filter(known -> !known.revoked() && known.date().isAhead(now)).map(CalendarEntry::revoke);
        return next.map(entry -> new Next(entry, last.filter(entry::equals).isEmpty()));
    }
}
