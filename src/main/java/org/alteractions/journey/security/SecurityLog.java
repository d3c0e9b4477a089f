package org.alteractions.journey.security;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Records who did what, from which network, and when: one line per event on the logger {@value #LOGGER}. "Who" is the
 * account of a staff member or the number of a participant, never a name or an address. Details are ids, keys and fixed
 * words.
 */
@Component
public class SecurityLog {

    public static final String LOGGER = "security";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private static final String NOBODY = "-";

    /** Request attribute: the refusal is recorded. */
    private static final String REFUSED = SecurityLog.class.getName() + ".refused";

    /** Events that an anonymous caller can cause any number of times. */
    private static final Set<SecurityEvent> REPEATABLE = EnumSet.of(
            SecurityEvent.REQUEST_REFUSED, SecurityEvent.LOGIN_FAILED, SecurityEvent.LOGIN_THROTTLED);

    private final Repetitions repetitions;

    @Autowired
    public SecurityLog() {
        this(System::nanoTime);
    }

    SecurityLog(LongSupplier nanos) {
        this.repetitions = new Repetitions(nanos);
    }

    /** @param details key, value, key, value…; no text entered by people, neither as key nor as value */
    public void record(SecurityEvent event, String... details) {
        recordFor(who(), event, details);
    }

    /** @param who an existing account, if the request itself is anonymous, as for a login; null for nobody */
    public void recordFor(String who, SecurityEvent event, String... details) {
        record(network(), who, event, details);
    }

    /** For a request that is refused before it is bound to its thread and before any login. */
    public void recordFrom(Network network, SecurityEvent event, String... details) {
        record(network.text(), null, event, details);
    }

    private void record(String network, String who, SecurityEvent event, String... details) {
        if (details.length % 2 != 0) {
            throw new IllegalArgumentException("A detail of " + event + " has no value");
        }
        if (event == SecurityEvent.REQUEST_REFUSED) {
            markRefused();
        }
        OptionalInt leftOut = REPEATABLE.contains(event) ? repetitions.admit(event, network) : OptionalInt.of(0);
        if (leftOut.isPresent()) {
            write(event, who, network, leftOut.getAsInt(), details);
        }
    }

    /** Whether the refusal of the current request is already recorded, by code that knows more about it. */
    static boolean isRefusalRecorded() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getAttribute(REFUSED) != null;
    }

    /** Writes the number of lines left out by a flood that has ended. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void summarize() {
        repetitions.ended().forEach(left -> write(left.event(), null, left.network(), left.count()));
    }

    /** Resets all counts, as after a restart. */
    public void beginAnew() {
        repetitions.forget();
    }

    private static void write(SecurityEvent event, String who, String network, int leftOut, String... details) {
        LoggingEventBuilder line = LOG.atInfo()
                .addKeyValue("event", event.name())
                .addKeyValue("who", who == null ? NOBODY : who)
                .addKeyValue("network", network);
        for (int i = 0; i < details.length; i += 2) {
            line = line.addKeyValue(details[i], details[i + 1]);
        }
        if (leftOut > 0) {
            line = line.addKeyValue("suppressed", leftOut);
        }
        line.log(event.name());
    }

    private static void markRefused() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            attributes.getRequest().setAttribute(REFUSED, true);
        }
    }

    static String who() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null || caller instanceof AnonymousAuthenticationToken ? null : caller.getName();
    }

    private static String network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Network.of(attributes.getRequest().getRemoteAddr()).text()
                : NOBODY;
    }
}
