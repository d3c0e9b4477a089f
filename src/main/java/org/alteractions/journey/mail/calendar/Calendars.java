package org.alteractions.journey.mail.calendar;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.failure.Failures;
import org.alteractions.journey.failure.ForOperators;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.Appointments;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns a mail's date into the calendar file that the mail carries, and remembers what was said. */
@Component
public class Calendars {

    private static final Logger LOG = LoggerFactory.getLogger(Calendars.class);
    private static final String DOMAIN = "@missions.alteractions.org";

    private final Map<String, Appointments> books;
    private final CalendarEntryRepository entries;
    private final Clock clock;

    Calendars(List<Appointments> books, CalendarEntryRepository entries, Clock clock) {
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
     * @param page  the reader's own
     */
    public Written write(String names, CaseContext context, Chapter chapter, Recipient to, Page page) {
        StringBuilder files = new StringBuilder();
        List<String> unwritten = new ArrayList<>();
        List<Said> dates = Arrays.stream(names.split(","))
                .flatMap(book -> said(book.strip(), context, to, page).stream())
                .sorted(Comparator.comparing(said -> said.entry().startsAt()))
                .toList();
        dates.forEach(said -> file(said, chapter, to, context).ifPresentOrElse(
                files::append, () -> unwritten.add(said.entry().inWords(to.language()))));
        return new Written(files.isEmpty() ? null : files.toString(), unwritten,
                dates.stream().map(Said::moved).filter(Objects::nonNull).findFirst().orElse(null));
    }

    /**
     * @param files     one after the other; null where there is nothing to say about any of the dates
     * @param unwritten in words, the dates for which no file could be written: the mail says them itself
     * @param moved     how the date differs from the last mail to this reader; null for a first or an unchanged date
     */
    public record Written(String files, List<String> unwritten, MovedDate moved) {

        public static final Written NONE = new Written(null, List.of(), null);
    }

    // The mail matters more than its attachment. Only what was sent is remembered as said.
    private Optional<String> file(Said said, Chapter chapter, Recipient to, CaseContext context) {
        String file;
        try {
            file = CalendarFile.of(said.entry(), said.description(), chapter, to, clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("A mail about {} leaves without its calendar file: {}", context.reference(), Failures.summary(e));
            return Optional.empty();
        }
        if (said.changed()) {
            entries.save(said.entry());
        }
        return Optional.of(file);
    }

    /**
     * A page of the reader's own that the mail has a link to.
     *
     * @param purpose null where the page only shows how things stand
     * @param address null where there is no page
     */
    public record Page(String purpose, String address) {

        boolean answers(Appointments dates) {
            return address != null && purpose != null && dates.answeredBy().contains(purpose);
        }
    }

    /** Whether the page takes the answers to all these dates. */
    public boolean answers(String names, Page page) {
        return Arrays.stream(names.split(",")).map(String::strip).map(books::get).allMatch(page::answers);
    }

    /**
     * @param description null where the date is called off
     * @param changed     whether it says something else than the last one to the same person
     * @param moved       null where neither the time nor the place is another one
     */
    private record Said(CalendarEntry entry, String description, boolean changed, MovedDate moved) {

        static Said of(CalendarEntry entry, String description, Optional<CalendarEntry> last, MovedDate moved) {
            return new Said(entry, description, last.filter(entry::equals).isEmpty(), moved);
        }
    }

    /**
     * An invitation, or a cancellation where the person has been invited and the date does not stand any more. Nothing is
     * said of what is over: it took place.
     */
    private Optional<Said> said(String book, CaseContext context, Recipient to, Page page) {
        Appointments dates = books.get(book);
        if (dates == null) {
            throw new ForOperators("No feature keeps dates called '" + book + "'");
        }
        String uid = String.join("-", book, dates.scope(context).replace('/', '-'), dates.nameOf(to)) + DOMAIN;
        Optional<CalendarEntry> last = entries.findById(uid);
        LocalDateTime now = LocalDateTime.now(clock);
        return dates.about(context, to).filter(date -> date.isAhead(now))
                .map(date -> Said.of(
                        invitation(uid, last, date, date.title().in(to.language())),
                        CalendarWords.about(date, page.address(), page.answers(dates), to.language()),
                        last,
                        last.flatMap(known -> MovedDate.between(known, date, to.language())).orElse(null)))
                .or(() -> last.filter(known -> !known.revoked() && known.isAhead(now))
                        .map(known -> Said.of(known.revoke(), null, last, null)));
    }

    private static CalendarEntry invitation(String uid, Optional<CalendarEntry> last, Appointment date, String title) {
        return last.map(known -> known.now(date, title)).orElseGet(() -> CalendarEntry.first(uid, date, title));
    }
}
