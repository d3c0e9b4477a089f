package org.alteractions.journey.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers of every response, whatever creates it. Camunda's web applications replace the policy by their own, which
 * they need. Browsers keep files without personal data and revalidate them, and calendar programs keep their feed for a
 * while; they keep nothing else.
 */
@Component
@Order(FilterOrder.HEADERS)
final class ResponseHeaders extends OncePerRequestFilter {

    private static final String NOTHING = "accelerometer=(), autoplay=(), camera=(), display-capture=(),"
            + " encrypted-media=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
            + " publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";
    static final Map<String, String> COMMON =
            Map.of("Permissions-Policy", NOTHING, "X-Content-Type-Options", "nosniff");
    private static final Pattern FILES = Pattern.compile(
            "/(staff|participants)/[\\w-]+\\.(css|js|svg)|/camunda/(app|lib|assets|favicon).*"
                    + "|/camunda/api/\\w+/plugin/[\\w-]+/static/.*");
    private static final Pattern FEEDS = Pattern.compile("/calendrier/flux/[\\w-]+\\.ics");
    private static final String NOT_KEPT = "no-store";
    private static final String ASKED_FOR_AGAIN = "no-cache";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(PagePolicy.HEADER, PagePolicy.STRICT);
        // The address of a participant's page is a key to it. Staff's browsers send the address of a form's page, but
        // only to this application.
        response.setHeader("Referrer-Policy",
                ParticipantPaths.MATCHER.matches(request) ? "no-referrer" : "same-origin");
        COMMON.forEach(response::setHeader);
        if (FILES.matcher(request.getRequestURI()).matches()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, ASKED_FOR_AGAIN);
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
            // The feed says how long a calendar program may keep it.
            boolean isFeed = FEEDS.matcher(request.getRequestURI()).matches();
            chain.doFilter(request, isFeed ? response : new NotKept(response));
        }
    }

    /** The engine's REST interface sends "no-cache" for everything, which lets a browser keep it. */
    private static final class NotKept extends HttpServletResponseWrapper {

        NotKept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
