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

/** Writes the calendar files of a mail and stores what was sent. */
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
     * One mail may cancel several dates. Each has its own file, because the entries of one file have one UID (RFC 5546,
     * 3.2.5) and calendars read only the first. The earliest date is the first file, which mail programs enter
     * automatically; the others are attachments to be opened.
     *
     * @param names which dates the mail is about, separated by commas
     * @param page  the reader's own page
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
     * @param files     concatenated; null if there is nothing to send about any of the dates
     * @param unwritten in words, the dates for which no file could be written: the mail itself contains them
     * @param moved     how the date differs from the last mail to this reader; null for a first or an unchanged date
     */
    public record Written(String files, List<String> unwritten, MovedDate moved) {

        public static final Written NONE = new Written(null, List.of(), null);
    }

    // The mail matters more than its attachment. An entry is stored only if its file is sent.
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
     * The reader's own page to which the mail has a link.
     *
     * @param purpose null if the page only shows the state of the case
     * @param address null if there is no page
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
     * @param description null if the date is cancelled
     * @param changed     whether it differs from the last entry of the same person
     * @param moved       null if neither the time nor the place has changed
     */
    private record Said(CalendarEntry entry, String description, boolean changed, MovedDate moved) {

        static Said of(CalendarEntry entry, String description, Optional<CalendarEntry> last, MovedDate moved) {
            return new Said(entry, description, last.filter(entry::equals).isEmpty(), moved);
        }
    }

    /**
     * An invitation, or a cancellation if the person has been invited and the date no longer stands. Past dates are
     * left out: they took place.
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
