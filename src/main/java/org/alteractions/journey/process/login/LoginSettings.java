package org.alteractions.journey.process.login;

import java.time.Duration;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the login.
 *
 * @param hashStrength       base-2 logarithm of bcrypt's rounds; a hash is renewed at the account's next login
 * @param remembered         how long a verified password is not hashed again while the stored hash is unchanged
 * @param guesses            limits of wrong passwords
 * @param longestSession     maximum length of a web application session since the login, even if it is in use
 * @param resetAdministrator resets the administrator's password to the configured one at this start
 */
@ConfigurationProperties("journey.login")
record LoginSettings(
        int hashStrength, Duration remembered, Guesses guesses, Duration longestSession, boolean resetAdministrator) {

    private static final int MOST_DOUBLINGS = 30;

    LoginSettings {
        SettingRule.positive("login.remembered", remembered);
        SettingRule.positive("login.longest-session", longestSession);
    }

    /**
     * Limits of wrong passwords.
     *
     * @param free         wrong passwords per account and network without a delay
     * @param longestDelay maximum delay; it starts at one second and doubles with each wrong password
     * @param forgotten    time without a wrong password after which the count is reset
     * @param perNetwork   wrong passwords of one network per hour, over all accounts that never logged in from it
     */
    record Guesses(int free, Duration longestDelay, Duration forgotten, int perNetwork) {

        Guesses {
            SettingRule.atLeast(0, "login.guesses.free", free);
            SettingRule.positive("login.guesses.longest-delay", longestDelay);
            SettingRule.positive("login.guesses.forgotten", forgotten);
            SettingRule.atLeast(1, "login.guesses.per-network", perNetwork);
        }

        Duration delayAfter(int wrong) {
            if (wrong <= free) {
                return Duration.ZERO;
            }
            Duration doubled = Duration.ofSeconds(1L << Math.min(wrong - free - 1, MOST_DOUBLINGS));
            return doubled.compareTo(longestDelay) < 0 ? doubled : longestDelay;
        }
    }
}
