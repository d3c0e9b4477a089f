package org.alteractions.journey.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingRuleTest {

    static Stream<TemporalAmount> tooShort() {
        return Stream.of(Duration.ZERO, Duration.ofMinutes(-10), Period.ZERO, Period.ofDays(-1), Period.of(1, -1, 0));
    }

    @ParameterizedTest
    @MethodSource("tooShort")
    void lengthOfTimeGoesForward(TemporalAmount length) {
        assertThatThrownBy(() -> SettingRule.positive("login.remembered", length))
                .hasMessage("journey.login.remembered (" + length + ") has to be longer than zero.");
    }

    @Test
    void whatIsThere_isLeftAlone() {
        assertThatCode(() -> {
            SettingRule.positive("a", Duration.ofMillis(1));
            SettingRule.positive("a", Period.ofYears(1));
            SettingRule.notNegative("a", Duration.ZERO);
            SettingRule.atLeast(1, "a", 1);
        }).doesNotThrowAnyException();
        assertThatThrownBy(() -> SettingRule.positive("a", null)).hasMessage("journey.a (empty) has to be longer than zero.");
    }

    /** As Spring Boot wraps it: whoever starts the application reads the rule, not the class that could not be bound. */
    @Test
    void operatorReadsWhatTheSettingHasToBeLike() {
        record Strict(Duration patience) {
            Strict {
                SettingRule.positive("uploads.patience", patience);
            }
        }
        Binder binder = new Binder(new MapConfigurationPropertySource(Map.of("u.patience", "-5s")));

        assertThatThrownBy(() -> binder.bind("u", Bindable.of(Strict.class)))
                .isInstanceOf(BindException.class)
                .satisfies(problem -> assertThat(new NotConfiguredAnalyzer().analyze(problem).getDescription())
                        .contains(" - journey.uploads.patience (PT-5S) has to be longer than zero."));
    }
}
