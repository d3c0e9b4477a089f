package org.alteractions.journey.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAmount;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alteractions.journey.failure.ForOperators;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Durations of all waits of the programme, from configuration, so that models contain none. Models use
 * <code>${deadlines.after('informationLimit')}</code> and <code>${deadlines.due('...')}</code>.
 */
@ModelBean
@Component("deadlines")
@EnableConfigurationProperties(Deadlines.Settings.class)
public class Deadlines {

    /** Repeat count before a recurring period. */
    private static final Pattern REPEATED = Pattern.compile("^R\\d+/");

    private final Map<String, String> texts;
    private final Clock clock;

    Deadlines(Settings settings, Clock clock) {
        this.texts = settings.deadlines().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> normal(entry.getKey()), Map.Entry::getValue));
        settings.deadlines().forEach(Deadlines::check);
        this.clock = clock;
    }

    /** ISO 8601 duration for a timer, for instance P7D. */
    public String after(String name) {
        return of(name).toString();
    }

    /** Due date of a task that starts now, calculated in Europe/Paris. */
    public Date due(String name) {
        return Date.from(ZonedDateTime.now(clock).plus(of(name)).toInstant());
    }

    /** A moment plus the period, for instance for an escalation. Calculated in Europe/Paris. */
    public Date following(String name, Date moment) {
        return Date.from(moment.toInstant().atZone(clock.getZone()).plus(of(name)).toInstant());
    }

    /** Last day of a wait that starts now, in Europe/Paris. */
    public LocalDate day(String name) {
        return ZonedDateTime.now(clock).plus(of(name)).toLocalDate();
    }

    /** A moment minus the period, for instance for a reminder. Calculated in Europe/Paris. */
    public Date preceding(String name, Date moment) {
        return Date.from(moment.toInstant().atZone(clock.getZone()).minus(of(name)).toInstant());
    }

    /**
     * Last useful moment to answer before an event, for a mail's <code>answerBy</code>; null if the event has no date.
     */
    public Date answer(String name, Date event) {
        return event == null ? null : preceding(name, event);
    }

    /**
     * Due date of an answer about an event, for a wait that starts now. It is at most the last useful moment, or the
     * event itself if that moment has passed. Without a date of the event, or after it, it equals {@link #due}.
     */
    public Date dueBefore(String name, String margin, Date event) {
        Date due = due(name);
        if (!isAhead(event)) {
            return due;
        }
        Date helps = preceding(margin, event);
        Date last = isAhead(helps) ? helps : event;
        return last.before(due) ? last : due;
    }

    /**
     * Due date of a preparation that may begin long before its event: the margin before the event, even if that is
     * later than the period from now. If that moment has passed it equals {@link #dueBefore}.
     */
    public Date dueAhead(String name, String margin, Date event) {
        Date helps = answer(margin, event);
        return isAhead(helps) ? helps : dueBefore(name, margin, event);
    }

    private boolean isAhead(Date moment) {
        return moment != null && moment.toInstant().isAfter(clock.instant());
    }

    /** Cycle of a timer that fires several times, for instance R3/P21D. */
    public String cycle(String name) {
        String text = text(name);
        if (!REPEATED.matcher(text).lookingAt()) {
            throw new ForOperators("'journey.deadlines." + name + "' says no number of times (R3/P21D)");
        }
        return text;
    }

    public boolean knows(String name) {
        return texts.containsKey(normal(name));
    }

    /** The period, for domain rules that count from a calendar day. */
    public TemporalAmount of(String name) {
        return amount(text(name));
    }

    private String text(String name) {
        String text = texts.get(normal(name));
        if (text == null) {
            throw new ForOperators("No deadline 'journey.deadlines." + name + "' is configured");
        }
        return text;
    }

    private static void check(String name, String text) {
        String setting = "deadlines." + name;
        try {
            SettingRule.positive(setting, amount(text));
        } catch (DateTimeParseException unreadable) {
            SettingRule.require(false, setting, text, "has to be a period like P14D, PT15M or R5/P21D");
        }
    }

    private static TemporalAmount amount(String text) {
        String iso = REPEATED.matcher(text).replaceFirst("");
        return iso.contains("T") ? java.time.Duration.parse(iso) : java.time.Period.parse(iso);
    }

    // Environment variables have no case: JOURNEY_DEADLINES_INFORMATIONLIMIT must match its deadline.
    private static String normal(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** @param deadlines ISO 8601 periods by name */
    @ConfigurationProperties("journey")
    public record Settings(Map<String, String> deadlines) {}
}
