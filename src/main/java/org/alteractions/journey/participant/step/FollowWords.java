package org.alteractions.journey.participant.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.Appointment;
import org.alteractions.journey.mail.DatesAhead;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CaseTitles;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Describes a case to its reader: its title, its future dates and its past events. */
@Component
class FollowWords {

    private final Journal journal;
    private final DatesAhead dates;
    private final CaseTitles titles;
    private final MessageSource messages;

    FollowWords(Journal journal, DatesAhead dates, CaseTitles titles, MessageSource messages) {
        this.journal = journal;
        this.dates = dates;
        this.titles = titles;
        this.messages = messages;
    }

    record Event(String when, String what) {}

    /** @param place empty if there is none */
    record Ahead(String what, String when, Optional<String> place) {}

    String title(CaseReference reference, Locale language) {
        return titles.inWords(reference, language)
                .map(words -> messages.getMessage("follow.title.words", new Object[] {words}, language))
                .orElseGet(() -> messages.getMessage("follow.title.file", new Object[] {reference}, language));
    }

    List<Ahead> ahead(ParticipantVisit visit) {
        Locale language = visit.person().language();
        return dates.of(CaseContext.of(visit.reference()), visit.person()).stream()
                .map(date -> new Ahead(
                        date.title().in(language), when(date, language), Optional.ofNullable(date.place())))
                .toList();
    }

    private String when(Appointment date, Locale language) {
        if (date.allDay()) {
            return WrittenDates.day(date.startsAt().toLocalDate(), language);
        }
        String moment = WrittenDates.moment(date.startsAt(), language);
        return date.tentative() ? messages.getMessage("follow.tentative", new Object[] {moment}, language) : moment;
    }

    /** @param until time after which events are hidden from the reader; empty to show all */
    List<Event> events(CaseReference reference, Optional<Instant> until, Locale language) {
        Map<JournalEvent, Integer> times = new EnumMap<>(JournalEvent.class);
        List<Event> events = new ArrayList<>();
        for (JournalEntry entry : journal.of(reference)) {
            if (until.isEmpty() || !entry.happenedAt().isAfter(until.get())) {
                int time = times.merge(entry.event(), 1, Integer::sum);
                what(entry, time, language).ifPresent(what -> events.add(new Event(day(entry, language), what)));
            }
        }
        return events;
    }

    /**
     * Empty for an internal event of staff.
     *
     * @param time how often it has happened so far, for instance the number of a version
     */
    private Optional<String> what(JournalEntry entry, int time, Locale language) {
        String code = "event." + entry.event();
        // A default message would be parsed as a MessageFormat again and lose its apostrophes.
        return Optional.ofNullable(messages.getMessage(code + "." + entry.detail(), null, null, language))
                .or(() -> Optional.ofNullable(messages.getMessage(code, new Object[] {time}, null, language)));
    }

    private static String day(JournalEntry entry, Locale language) {
        return WrittenDates.day(entry.happenedAt().atZone(WallClock.PARIS).toLocalDate(), language);
    }
}
