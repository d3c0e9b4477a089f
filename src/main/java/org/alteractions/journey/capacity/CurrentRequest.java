package org.alteractions.journey.capacity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The request that the current thread serves, if any, and whether it was refused something for want of capacity. */
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

    /** What is left of the sender's patience, which begins when the request comes in. */
    static Duration left(Duration patience) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        return request.getAttribute(ARRIVED, RequestAttributes.SCOPE_REQUEST) instanceof Long arrived
                ? patience.minusNanos(System.nanoTime() - arrived)
                : patience;
    }

    /** Notes on the request that it could not be served. @return whether there is a request */
    static boolean refuse() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(REFUSED, true, RequestAttributes.SCOPE_REQUEST);
        }
        return request != null;
    }

    /** Notes that the request has waited for a connection. */
    static void waits(long nanoseconds) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(WAITED, waited().plusNanos(nanoseconds), RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** How long the request has waited for connections so far; zero where there is no request. */
    static Duration waited() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(WAITED, RequestAttributes.SCOPE_REQUEST) instanceof Duration waited
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
