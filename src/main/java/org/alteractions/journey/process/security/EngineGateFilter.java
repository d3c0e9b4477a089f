package org.alteractions.journey.process.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Where a security chain sends its requests through the gate; no bean, or the container would put it everywhere. */
final class EngineGateFilter extends OncePerRequestFilter {

    private final EngineGate gate;

    EngineGateFilter(EngineGate gate) {
        this.gate = gate;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        gate.pass(request, response, chain);
    }
}
