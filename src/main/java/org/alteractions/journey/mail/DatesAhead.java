package org.alteractions.journey.mail;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** The future dates of one person in one case, from the current state of the domain. */
@Component
public class DatesAhead {

    private final List<Appointments> books;
    private final List<DaysAhead> days;
    private final Clock clock;

    DatesAhead(List<Appointments> books, List<DaysAhead> days, Clock clock) {
        this.books = books;
        this.days = days;
        this.clock = clock;
    }

    /** The next date first. */
    public List<Appointment> of(CaseContext context, Recipient to) {
        LocalDateTime now = LocalDateTime.now(clock);
        return Stream.concat(
                        books.stream().flatMap(book -> book.about(context, to).stream()),
                        days.stream().flatMap(feature -> feature.about(context, to).stream()))
                .filter(date -> date.isAhead(now))
                .sorted(Comparator.comparing(Appointment::startsAt))
                .toList();
    }
}
