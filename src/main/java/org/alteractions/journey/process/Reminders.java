package org.alteractions.journey.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.failure.ForOperators;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Moments of reminders, counted from the due date. Used by a repeating timer beside the wait:
 * <code>${reminders.of('offer', placeOffer.lapse(execution.processBusinessKey))}</code>.
 */
@ModelBean
@Component("reminders")
@EnableConfigurationProperties(Reminders.Settings.class)
public class Reminders {

    /** Prefix of a list of moments, as the timer reads it and Cockpit shows it. */
    public static final String MOMENTS = "at ";

    /** Minimum time between the start of a wait and the first reminder. */
    private static final Duration PEACE = Duration.ofDays(1);

    /** The engine stores the list in a column of 255 characters. */
    private static final int MOST = 10;

    private final Map<String, List<Period>> moments;
    private final Clock clock;

    Reminders(Settings settings, Clock clock) {
        this.moments = settings.reminders().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> normal(entry.getKey()), Map.Entry::getValue));
        moments.forEach((name, list) -> {
            if (list.size() > MOST) {
                throw new ForOperators(
                        "'journey.reminders." + name + "' names more than " + MOST + " moments");
            }
        });
        this.clock = clock;
    }

    /** The future moments of a wait that starts now. */
    public String of(String name, Date due) {
        List<Period> offsets = moments.get(normal(name));
        if (offsets == null) {
            throw new ForOperators("No reminder 'journey.reminders." + name + "' is configured");
        }
        ZonedDateTime day = due.toInstant().atZone(clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
        Instant earliest = clock.instant().plus(PEACE);
        return MOMENTS + offsets.stream()
                .map(offset -> day.plus(offset).toInstant())
                .filter(moment -> !moment.isBefore(earliest))
                .sorted()
                .map(Instant::toString)
                .collect(Collectors.joining(" "));
    }

    /** Whether the due date has passed; selects one of two reminder mails. */
    public boolean overdue(Date due) {
        return !clock.instant().isBefore(due.toInstant());
    }

    private static String normal(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** @param reminders periods before (-P7D) or after (P1D) the due date, by name */
    @ConfigurationProperties("journey")
    public record Settings(Map<String, List<Period>> reminders) {}
}
