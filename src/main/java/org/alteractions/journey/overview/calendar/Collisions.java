package org.alteractions.journey.overview.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.alteractions.journey.FrenchHolidays;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.overview.calendar.CalendarDate.Attendant;

/** Dates that somebody should look at again: on a Sunday or public holiday, or at the same time as another date. */
final class Collisions {

    private final Map<String, List<String>> words = new HashMap<>();

    private Collisions() {}

    /**
     * Sentences by UID. Past dates and dates that no longer stand are left out: there is nothing to correct.
     *
     * @param dates all that the reader may see, whatever the page filters
     */
    static Map<String, List<String>> of(
            Collection<CalendarDate> dates, LocalDate today, Map<ChapterId, String> chapters) {
        Collisions found = new Collisions();
        List<CalendarDate> ahead = dates.stream()
                .filter(date -> date.standing().state().stands() && !date.day().isBefore(today))
                .toList();
        ahead.stream().filter(date -> date.kind().needsWorkingDay()).forEach(found::checkDay);
        List<CalendarDate> meetings = ahead.stream()
                .filter(date -> !date.slot().wholeDay())
                .sorted(Comparator.comparing(date -> date.slot().startsAt()))
                .toList();
        found.checkPeople(meetings);
        found.checkPlaces(meetings, chapters);
        return found.words;
    }

    private void checkDay(CalendarDate date) {
        if (date.day().getDayOfWeek() == DayOfWeek.SUNDAY) {
            add(date, "un dimanche");
        }
        if (FrenchHolidays.isHoliday(date.day())) {
            add(date, "un jour férié");
        }
    }

    private void checkPeople(List<CalendarDate> meetings) {
        Map<String, List<CalendarDate>> byPerson = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (CalendarDate meeting : meetings) {
            for (Attendant one : meeting.people()) {
                String person = one.email().toLowerCase(Locale.ROOT);
                byPerson.computeIfAbsent(person, email -> new ArrayList<>()).add(meeting);
                names.putIfAbsent(person, one.name());
            }
        }
        byPerson.forEach((person, theirs) -> checkPairs(theirs,
                (one, other) -> "en même temps que « " + other.title() + " » pour " + names.get(person)));
    }

    private void checkPlaces(List<CalendarDate> meetings, Map<ChapterId, String> chapters) {
        meetings.stream()
                .filter(date -> date.kind() == DateKind.CAFE_SELECT && !date.slot().place().isBlank())
                .collect(Collectors.groupingBy(date ->
                        date.slot().place().strip().replaceAll("\\s+", " ").toLowerCase(Locale.FRENCH)))
                .values()
                .forEach(here -> checkPairs(here, (one, other) -> "même lieu, au même moment, que le Café Select de "
                        + chapters.getOrDefault(other.chapter(), other.chapter().value())));
    }

    /** @param sorted by start, so that the dates that overlap one follow it directly */
    private void checkPairs(List<CalendarDate> sorted, BiFunction<CalendarDate, CalendarDate, String> sentence) {
        for (int first = 0; first < sorted.size(); first++) {
            CalendarDate one = sorted.get(first);
            for (int next = first + 1; next < sorted.size()
                    && one.slot().overlaps(sorted.get(next).slot()); next++) {
                CalendarDate other = sorted.get(next);
                add(one, sentence.apply(one, other));
                add(other, sentence.apply(other, one));
            }
        }
    }

    private void add(CalendarDate date, String sentence) {
        words.computeIfAbsent(date.uid(), uid -> new ArrayList<>()).add(sentence);
    }
}
