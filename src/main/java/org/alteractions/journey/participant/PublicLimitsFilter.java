package org.alteractions.journey.participant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alteractions.journey.security.Network;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is beyond the limits before anything of it is read. */
final class PublicLimitsFilter extends OncePerRequestFilter {

    private static final String IN_A_WHILE = "600";

    private final PublicLimits limits;

    PublicLimitsFilter(PublicLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length() + 1).split("/")[0];
        if (limits.mayPost(Network.of(request.getRemoteAddr()), path)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, IN_A_WHILE);
            // The page that says so is another request to the filters; without the token it would become a 403.
            CsrfFilter.skipRequest(request);
            request.getRequestDispatcher(ParticipantProblems.PATH + HttpStatus.TOO_MANY_REQUESTS.value())
                    .forward(request, response);
        }
    }
}
