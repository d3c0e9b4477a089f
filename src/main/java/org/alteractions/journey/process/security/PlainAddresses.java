package org.alteractions.journey.process.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.alteractions.journey.security.FilterOrder;
import org.alteractions.journey.security.RefusedRequest;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses disguised addresses: encoded letters such as %61, double slashes, or "..", which browsers never send. Some
 * later filters read addresses literally and others decoded, so a difference could bypass them.
 */
@Component
@Order(FilterOrder.ADDRESSES)
final class PlainAddresses extends OncePerRequestFilter {

    private static final Pattern DISGUISED = Pattern.compile(
            "%(00|2[def]|3[\\db]|4[1-9a-f]|5[\\dacf]|6[1-9a-f]|7[\\dae])|//|/\\.{1,2}(/|$)|[;\\\\]",
            Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (DISGUISED.matcher(request.getRequestURI()).find()) {
            RefusedRequest.answer(request, response, HttpStatus.BAD_REQUEST, "Cette adresse n'est pas lisible.");
        } else {
            chain.doFilter(request, response);
        }
    }
}
