package org.alteractions.journey.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects changes that another site's page sends. A browser sends a remembered Basic login or session along with them,
 * and also identifies the page. Programs send no such header and are accepted.
 */
@Component
@Order(FilterOrder.FOREIGN_PAGES)
final class ForeignPages extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private final OwnAddress own;
    private final SecurityLog log;

    ForeignPages(OwnAddress own, SecurityLog log) {
        this.own = own;
        this.log = log;
    }

    /** Participants' pages have no login. They hide their address, so that a browser sends "null", and have a token. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || ParticipantPaths.MATCHER.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isElsewhere(request)) {
            log.record(SecurityEvent.REQUEST_REFUSED, "reason", "origin");
            RefusedRequest.answer(request, response, HttpStatus.FORBIDDEN,
                    "Cette demande vient de la page d'un autre site : rien n'a été changé.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && ELSEWHERE.contains(site)) {
            return true;
        }
        String page = request.getHeader(HttpHeaders.ORIGIN);
        page = page == null ? request.getHeader(HttpHeaders.REFERER) : page;
        return page != null && !own.isOrigin(page, request);
    }
}
