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
 * Who did what, from which network, and when: one line per event on the logger {@value #LOGGER}. "Who" is the account of
 * a member of staff or the number of a participant, never a name or an address; details are ids, keys and fixed words.
 */
@Component
public class SecurityLog {

    public static final String LOGGER = "security";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);
    private static final String NOBODY = "-";

    /** On the request: its refusal is recorded. */
    private static final String REFUSED = SecurityLog.class.getName() + ".refused";

    /** What a stranger can cause as often as they like. */
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

    /**
     * @param details key, value, key, value…; no words of people, neither as key nor as value
     */
    public void record(SecurityEvent event, String... details) {
        recordFor(who(), event, details);
    }

    /** @param who an account that exists, where the request itself is in nobody's name, as a login is; null for nobody */
    public void recordFor(String who, SecurityEvent event, String... details) {
        record(network(), who, event, details);
    }

    /** What is refused before the request is known to its thread, and nobody has logged in. */
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

    /** Whether the refusal of the current request is recorded already, by the code that knows more about it. */
    static boolean isRefusalRecorded() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getAttribute(REFUSED) != null;
    }

    /** What a flood that has ended left out. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void summarize() {
        repetitions.ended().forEach(left -> write(left.event(), null, left.network(), left.count()));
    }

    /** Forgets what it has counted, as after a restart. */
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
