package org.alteractions.journey.mail.outbox;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.Set;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Times without reminders: at night, on Sundays and on French public holidays. Europe/Paris. */
@Component
@EnableConfigurationProperties(QuietHours.Settings.class)
public class QuietHours {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 8), MonthDay.of(7, 14), MonthDay.of(8, 15),
            MonthDay.of(11, 1), MonthDay.of(11, 11), MonthDay.of(12, 25));
    /** Easter Monday, Ascension, Whit Monday. */
    private static final Set<Integer> DAYS_AFTER_EASTER = Set.of(1, 39, 50);

    private final Settings settings;
    private final QuietNight night;
    private final Clock clock;

    public QuietHours(Settings settings, Clock clock) {
        this.settings = settings;
        this.night = new QuietNight(settings.from(), settings.until());
        this.clock = clock;
    }

    /**
     * @param from     start of the quiet night, before or after midnight; the same as until for no quiet night
     * @param until    end of the quiet night
     * @param sundays  whether Sundays are quiet
     * @param holidays whether public holidays are quiet
     */
    @ConfigurationProperties("journey.mail.quiet")
    public record Settings(
            @DefaultValue("21:00") LocalTime from,
            @DefaultValue("08:00") LocalTime until,
            @DefaultValue("true") boolean sundays,
            @DefaultValue("true") boolean holidays) {

        public Settings {
            SettingRule.require(from != null, "mail.quiet.from", from, "has to be a time like 21:00");
            SettingRule.require(until != null, "mail.quiet.until", until, "has to be a time like 08:00");
            SettingRule.require(!new QuietNight(from, until).contains(LocalTime.NOON), "mail.quiet",
                    from + " to " + until, "would be quiet at noon: exchange from and until, or shorten the night");
        }
    }

    /** The moment itself, or the next one at which reminders may be sent. */
    Instant next(Instant moment) {
        ZonedDateTime at = moment.atZone(clock.getZone());
        // The end of a night may be in a quiet day, or in March's missing hour and move into the next night: each
        // result is checked again.
        while (isQuiet(at.toLocalDate()) || night.contains(at.toLocalTime())) {
            at = isQuiet(at.toLocalDate()) ? night.morningAfter(at) : night.endAfter(at);
        }
        return at.toInstant();
    }

    /** Monday to Friday, except French public holidays. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    private boolean isQuiet(LocalDate day) {
        return settings.sundays() && day.getDayOfWeek() == DayOfWeek.SUNDAY || settings.holidays() && isHoliday(day);
    }

    static boolean isHoliday(LocalDate day) {
        LocalDate easter = easter(day.getYear());
        return FIXED.contains(MonthDay.from(day))
                || DAYS_AFTER_EASTER.stream().map(easter::plusDays).anyMatch(day::equals);
    }

    /** Easter Sunday in the Gregorian calendar, by Gauss and Meeus. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int sum = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
