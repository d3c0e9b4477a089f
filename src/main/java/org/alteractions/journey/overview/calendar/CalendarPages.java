package org.alteractions.journey.overview.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.FrenchHolidays;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.calendar.CalendarDate.Attendant;
import org.alteractions.journey.overview.calendar.CalendarDate.Slot;
import org.alteractions.journey.overview.calendar.CalendarPage.Day;
import org.alteractions.journey.overview.calendar.CalendarPage.Line;
import org.alteractions.journey.overview.calendar.CalendarPage.State;
import org.alteractions.journey.overview.calendar.CalendarPage.Where;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Builds the page of a month. */
@Component
class CalendarPages {

    private static final int DAYS_OF_WEEK = 7;

    private final CalendarDates dates;
    private final ChapterRepository chapters;
    private final Clock clock;

    CalendarPages(CalendarDates dates, ChapterRepository chapters, Clock clock) {
        this.dates = dates;
        this.chapters = chapters;
        this.clock = clock;
    }

    YearMonth now() {
        return YearMonth.now(clock);
    }

    CalendarPage of(CalendarFilter filter, Sight sight, Authentication reader) {
        LocalDate first = filter.month().atDay(1);
        LocalDate today = LocalDate.now(clock);
        List<CalendarDate> all = dates.between(first, first.plusMonths(1), sight, reader);
        Map<ChapterId, String> names =
                chapters.all().stream().collect(Collectors.toMap(Chapter::id, Chapter::name));
        Map<String, List<String>> warnings = Collisions.of(all, today, names);
        List<CalendarDate> shown = all.stream().filter(filter::shows).toList();
        Map<LocalDate, List<Line>> lines = shown.stream().collect(Collectors.groupingBy(CalendarDate::day,
                Collectors.mapping(date -> line(date, warnings.getOrDefault(date.uid(), List.of()),
                        sight.chapters().size() > 1 ? names.get(date.chapter()) : ""), Collectors.toList())));
        List<List<Day>> weeks = weeks(filter.month(), today, lines);
        return new CalendarPage(WrittenDates.month(filter.month()), weeks,
                weeks.stream().flatMap(List::stream).filter(day -> !day.lines().isEmpty()).toList(),
                shown.size(), (int) shown.stream().filter(date -> warnings.containsKey(date.uid())).count());
    }

    private static List<List<Day>> weeks(YearMonth month, LocalDate today, Map<LocalDate, List<Line>> lines) {
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            weeks.add(monday.datesUntil(monday.plusDays(DAYS_OF_WEEK))
                    .map(day -> YearMonth.from(day).equals(month) ? day(day, today, lines) : Day.OTHER_MONTH)
                    .toList());
        }
        return weeks;
    }

    private static Day day(LocalDate day, LocalDate today, Map<LocalDate, List<Line>> lines) {
        return new Day(day.toString(), day.getDayOfMonth(), WrittenDates.day(day), day.equals(today),
                FrenchHolidays.isHoliday(day), lines.getOrDefault(day, List.of()));
    }

    private static Line line(CalendarDate date, List<String> warnings, String chapterName) {
        return new Line(time(date), date.title(), new Where(date.slot().place(), chapterName),
                date.people().stream().map(Attendant::name).collect(Collectors.joining(", ")),
                new State(date.stateInWords(), date.standing().state().isOff()),
                date.linked() ? date.path() : "", warnings);
    }

    private static String time(CalendarDate date) {
        Slot slot = date.slot();
        LocalDateTime end = slot.endsAt();
        return slot.wholeDay() ? "" : WrittenDates.time(slot.startsAt()) + " – " + WrittenDates.time(end);
    }
}
