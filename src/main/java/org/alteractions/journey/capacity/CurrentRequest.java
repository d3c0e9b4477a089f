package org.alteractions.journey.capacity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The request that the current thread serves, if any, and whether it was refused something for want of capacity. */
final class CurrentRequest {

    private static final String REFUSED = CurrentRequest.class.getName() + ".refused";

    private CurrentRequest() {}

    static boolean exists() {
        return RequestContextHolder.getRequestAttributes() != null;
    }

    /** Notes on the request that it could not be served. @return whether there is a request */
    static boolean refuse() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(REFUSED, true, RequestAttributes.SCOPE_REQUEST);
        }
        return request != null;
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
