package org.alteractions.journey.process.login;

import java.time.Duration;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param hashStrength       base-2 logarithm of the rounds of bcrypt; an account's hash is made anew at its next login
 * @param remembered         how long a verified password is not hashed again, as long as the account's stored hash stays
 * @param guesses            limits of wrong passwords
 * @param longestSession     from login to the end of a session of the web applications, however busy it is
 * @param resetAdministrator gives the administrator of the configuration its configured password at this start
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
     * @param free         wrong passwords for one account from one network without any delay
     * @param longestDelay the delay begins at a second and doubles with each further one, up to this
     * @param forgotten    after this time without a wrong password, they are free again
     * @param perNetwork   wrong passwords of one network in an hour, for all accounts that never logged in from there
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
