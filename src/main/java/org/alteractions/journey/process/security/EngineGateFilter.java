package org.alteractions.journey.process.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends the requests of a security chain through the gate. It is not a bean, because the container would apply it to
 * all requests.
 */
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
