package org.alteractions.journey.mail.outbox;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.alteractions.journey.FrenchHolidays;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Times without reminders: at night, on Sundays and on French public holidays. Europe/Paris. */
@Component
@EnableConfigurationProperties(QuietHours.Settings.class)
public class QuietHours {

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

    private boolean isQuiet(LocalDate day) {
        return settings.sundays() && day.getDayOfWeek() == DayOfWeek.SUNDAY || settings.holidays()
                && FrenchHolidays.isHoliday(day);
    }
}
