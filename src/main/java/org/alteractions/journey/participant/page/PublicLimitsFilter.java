package org.alteractions.journey.participant.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alteractions.journey.security.Network;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests above the limits before their body is read. */
public final class PublicLimitsFilter extends OncePerRequestFilter {

    private final PublicLimits limits;

    public PublicLimitsFilter(PublicLimits limits) {
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
            RefusedPosts.answer(RefusedPost.TOO_MANY, request, response);
        }
    }
}
