package org.alteractions.journey.process.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.alteractions.journey.security.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 404 if an address of the web applications names an unknown engine; they would fail otherwise. */
@Component
@Order(FilterOrder.ENGINE_ANSWERS)
final class UnknownEngines extends OncePerRequestFilter {

    private static final Pattern ELSEWHERE = Pattern.compile("/camunda/app/[\\w-]+/(?!default/)[\\w-]+/");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (ELSEWHERE.matcher(request.getRequestURI()).matches()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
