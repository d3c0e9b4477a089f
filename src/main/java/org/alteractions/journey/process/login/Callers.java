package org.alteractions.journey.process.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.alteractions.journey.security.Network;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Finds the current request's network and session where the engine's interfaces do not pass them. */
final class Callers {

    private static final Network INSIDE = new Network("inside");

    private Callers() {}

    /** The caller's network; a separate network outside of a request, for instance in a job. */
    static Network network() {
        return request().map(request -> Network.of(request.getRemoteAddr())).orElse(INSIDE);
    }

    static Optional<HttpSession> session() {
        return request().map(request -> request.getSession(false));
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
