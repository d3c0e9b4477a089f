package org.alteractions.journey.settings;

import java.time.Duration;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalUnit;
import java.util.List;

/** Checks a setting when it is bound. The application does not start with an invalid setting. */
public final class SettingRule {

    private SettingRule() {}

    /** Requires a duration or period longer than zero: {@code 10m}, {@code P7D}. */
    public static void positive(String setting, TemporalAmount length) {
        require(length != null && isPositive(length), setting, length, "has to be longer than zero");
    }

    public static void notNegative(String setting, Duration length) {
        require(length != null && !length.isNegative(), setting, length, "must not be negative");
    }

    public static void atLeast(int least, String setting, int number) {
        require(number >= least, setting, number, "has to be at least " + least);
    }

    /** @param rule text that follows the value, for instance "has to be longer than zero" */
    public static void require(boolean fits, String setting, Object value, String rule) {
        if (!fits) {
            throw new NotConfigured(
                    List.of("journey.%s (%s) %s.".formatted(setting, value == null ? "empty" : value, rule)),
                    "Correct the setting in application.yaml, in an environment variable or on the command line.");
        }
    }

    private static boolean isPositive(TemporalAmount length) {
        List<Long> parts = length.getUnits().stream().map((TemporalUnit unit) -> length.get(unit)).toList();
        return parts.stream().noneMatch(part -> part < 0) && parts.stream().anyMatch(part -> part > 0);
    }
}
