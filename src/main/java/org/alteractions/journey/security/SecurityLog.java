package org.alteractions.journey.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who did what, from which network, and when: one line per event on the logger {@value #LOGGER}. "Who" is the account of
 * a member of staff or the number of a participant, never a name or an address; details are ids, keys and fixed words.
 */
@Component
public class SecurityLog {

    public static final String LOGGER = "security";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private static final String NOBODY = "-";

    /**
     * @param details key, value, key, value…; no words of people, neither as key nor as value
     */
    public void record(SecurityEvent event, String... details) {
        recordFor(who(), event, details);
    }

    /** @param who an account that exists, where the request itself is in nobody's name, as a login is; null for nobody */
    public void recordFor(String who, SecurityEvent event, String... details) {
        if (details.length % 2 != 0) {
            throw new IllegalArgumentException("A detail of " + event + " has no value");
        }
        LoggingEventBuilder line = LOG.atInfo()
                .addKeyValue("event", event.name())
                .addKeyValue("who", who == null ? NOBODY : who)
                .addKeyValue("network", network());
        for (int i = 0; i < details.length; i += 2) {
            line = line.addKeyValue(details[i], details[i + 1]);
        }
        line.log(event.name());
    }

    private static String who() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken ? null : caller.getName();
    }

    private static String network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Network.of(attributes.getRequest().getRemoteAddr()).text()
                : NOBODY;
    }
}
