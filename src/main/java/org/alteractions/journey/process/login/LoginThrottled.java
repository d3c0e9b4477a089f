package org.alteractions.journey.process.login;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;

/**
 * Thrown when a password check is refused. For Camunda's REST resources it is the response: 429 with {@code
 * Retry-After} and a sentence for the login page.
 */
public final class LoginThrottled extends WebApplicationException {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LONGEST_IN_SECONDS = 90;
    private static final int MINUTE = 60;

    private final long seconds;
    private final Limit limit;
    private final boolean first;

    /** The limit that was exceeded. */
    enum Limit {
        /** Wrong passwords for this account from this network. */
        ACCOUNT,
        /** Wrong passwords from this network for any account. */
        NETWORK
    }

    LoginThrottled(Duration wait, Limit limit, boolean first) {
        super(answer(wait, limit));
        this.seconds = seconds(wait);
        this.limit = limit;
        this.first = first;
    }

    /** Time to wait in seconds, rounded up. */
    public long seconds() {
        return seconds;
    }

    public String sentence() {
        return sentence(seconds, limit);
    }

    Limit limit() {
        return limit;
    }

    /** Whether the refusal should be logged, because it is the first one. */
    boolean isFirst() {
        return first;
    }

    private static Response answer(Duration wait, Limit limit) {
        return Response.status(TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, seconds(wait))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(Map.of("type", "NotAllowed", "message", sentence(seconds(wait), limit)))
                .build();
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private static String sentence(long seconds, Limit limit) {
        String what = limit == Limit.ACCOUNT
                ? "Trop d'essais avec un mot de passe erroné. "
                : "Trop d'essais avec des mots de passe erronés depuis votre réseau. ";
        return what + "Réessayez dans " + words(seconds) + ".";
    }

    private static String words(long seconds) {
        if (seconds <= LONGEST_IN_SECONDS) {
            return seconds + (seconds == 1 ? " seconde" : " secondes");
        }
        return (seconds + MINUTE - 1) / MINUTE + " minutes";
    }
}
