package org.alteractions.journey.process.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alteractions.journey.security.FilterOrder;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a long login form. Camunda reads it completely without authentication: 200 MB block a processor for twelve
 * seconds.
 */
@Component
@Order(FilterOrder.LOGIN_FORM)
class LoginFormSize extends OncePerRequestFilter {

    /** All open resources of this interface (login, logout) receive less. */
    private static final String ADDRESS = "/camunda/api/admin";
    private static final int LARGEST_BODY = 10_000;

    private final SecurityLog log;

    LoginFormSize(SecurityLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ADDRESS.equals(request.getServletPath()) && isTooLong(request)) {
            log.record(SecurityEvent.REQUEST_REFUSED, "reason", "body too long", "address", ADDRESS);
            response.setStatus(HttpStatus.PAYLOAD_TOO_LARGE.value());
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write("{\"type\":\"NotAllowed\",\"message\":\"Le contenu envoyé est trop long.\"}");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Browsers always send the length of a form. */
    private static boolean isTooLong(HttpServletRequest request) {
        return request.getContentLengthLong() > LARGEST_BODY
                || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
