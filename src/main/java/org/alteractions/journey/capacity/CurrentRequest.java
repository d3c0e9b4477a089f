package org.alteractions.journey.capacity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The request of the current thread, if any, and whether it was refused for lack of capacity. */
final class CurrentRequest {

    private static final String REFUSED = CurrentRequest.class.getName() + ".refused";
    private static final String WAITED = CurrentRequest.class.getName() + ".waited";
    private static final String ARRIVED = CurrentRequest.class.getName() + ".arrived";

    private CurrentRequest() {}

    static boolean exists() {
        return RequestContextHolder.getRequestAttributes() != null;
    }

    static void arrive(HttpServletRequest request) {
        request.setAttribute(ARRIVED, System.nanoTime());
    }

    /** What is left of the patience, which begins when the request arrives. */
    static Duration left(Duration patience) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        return request.getAttribute(ARRIVED, RequestAttributes.SCOPE_REQUEST) instanceof Long arrived
                ? patience.minusNanos(System.nanoTime() - arrived)
                : patience;
    }

    /**
     * Marks the request as refused.
     *
     * @return whether there is a request
     */
    static boolean refuse() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(REFUSED, true, RequestAttributes.SCOPE_REQUEST);
        }
        return request != null;
    }

    /** Adds to the time that the request has waited for connections. */
    static void waits(long nanoseconds) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(WAITED, waited().plusNanos(nanoseconds), RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** Total time that the request has waited for connections; zero without a request. */
    static Duration waited() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                && request.getAttribute(WAITED, RequestAttributes.SCOPE_REQUEST) instanceof Duration waited
                ? waited
                : Duration.ZERO;
    }

    /** Whether the current thread serves a request that was refused. */
    static boolean wasRefused() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(REFUSED, RequestAttributes.SCOPE_REQUEST) != null;
    }

    static boolean isRefused(HttpServletRequest request) {
        return request.getAttribute(REFUSED) != null;
    }
}
