package org.alteractions.journey.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Ends a request with a message: on the error page for a browser, as JSON for a program. */
public final class RefusedRequest {

    /** Request attribute, read by the error page. */
    private static final String SENTENCE = "sentence";

    private RefusedRequest() {}

    /** Browsers accept HTML for pages and forms; programs and scripts of a page do not. */
    public static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** @param sentence fixed words, without any data of the request */
    public static void answer(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
            throws IOException {
        if (wantsPage(request)) {
            request.setAttribute(SENTENCE, sentence);
            response.sendError(status.value());
            return;
        }
        response.setStatus(status.value());
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"type\":\"NotAllowed\",\"message\":\"" + sentence + "\"}");
    }
}
