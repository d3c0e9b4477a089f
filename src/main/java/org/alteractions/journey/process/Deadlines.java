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
 * How long each wait of the programme may take, from configuration, so that a model holds no duration.
 * Used in models as <code>${deadlines.after('informationLimit')}</code> and <code>${deadlines.due('...')}</code>.
 */
@ModelBean
@Component("deadlines")
@EnableConfigurationProperties(Deadlines.Settings.class)
public class Deadlines {

    /** How often, in front of a period that comes round. */
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

    /** Due date of a task that starts now; Europe/Paris. */
    public Date due(String name) {
        return Date.from(ZonedDateTime.now(clock).plus(of(name)).toInstant());
    }

    /** A moment of the calendar, put back, for instance for an escalation. */
    public Date following(String name, Date moment) {
        return Date.from(moment.toInstant().atZone(clock.getZone()).plus(of(name)).toInstant());
    }

    /** The last day of a wait that starts now. */
    public LocalDate day(String name) {
        return ZonedDateTime.now(clock).plus(of(name)).toLocalDate();
    }

    /** A moment of the calendar, brought forward, for instance for a reminder. */
    public Date preceding(String name, Date moment) {
        return Date.from(moment.toInstant().atZone(clock.getZone()).minus(of(name)).toInstant());
    }

    /**
     * The last moment at which it helps to answer before an event, for a mail's <code>answerBy</code>; null where the event
     * is not fixed.
     */
    public Date answer(String name, Date event) {
        return event == null ? null : preceding(name, event);
    }

    /**
     * The end of a wait that starts now for an answer about an event: not later than it helps, nor than the event where
     * that is near; as {@link #due} where the event is not fixed.
     */
    public Date dueBefore(String name, String margin, Date event) {
        Date due = due(name);
        if (event == null) {
            return due;
        }
        Date helps = preceding(margin, event);
        Date last = helps.toInstant().isAfter(clock.instant()) ? helps : event;
        return last.before(due) ? last : due;
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

    /** For rules of the domain that count from a day of the calendar. */
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

    // An environment variable cannot carry capitals: JOURNEY_DEADLINES_INFORMATIONLIMIT must find its deadline.
    private static String normal(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** @param deadlines ISO 8601 periods by name */
    @ConfigurationProperties("journey")
    public record Settings(Map<String, String> deadlines) {}
}
