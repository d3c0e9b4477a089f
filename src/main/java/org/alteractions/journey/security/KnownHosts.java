package org.alteractions.journey.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects requests to a foreign host, named in Host or in a proxy's X-Forwarded-Host. Addresses that are built from a
 * request can therefore not lead to another site.
 */
@Component
@Order(FilterOrder.HOSTS)
final class KnownHosts extends OncePerRequestFilter {

    private final OwnAddress own;
    private final SecurityLog log;

    KnownHosts(OwnAddress own, SecurityLog log) {
        this.own = own;
        this.log = log;
    }

    /** Probes of a container platform use its IP address, and read one word. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/health/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (own.isHost(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            log.record(SecurityEvent.REQUEST_REFUSED, "reason", "host");
            RefusedRequest.answer(request, response, HttpStatus.BAD_REQUEST,
                    "Cette adresse n'est pas celle de l'application.");
        }
    }
}
