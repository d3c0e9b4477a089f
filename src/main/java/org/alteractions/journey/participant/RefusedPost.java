package org.alteractions.journey.participant;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Why the filters in front of the pages have refused a form. The page itself keeps what was typed, does nothing with it
 * and says why.
 */
enum RefusedPost {
    /** Its token is missing, too old or another's. */
    STALE(HttpStatus.FORBIDDEN, "stale"),
    /** Its network has sent too much. */
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS, "too-many");

    private static final String ATTRIBUTE = RefusedPost.class.getName();
    /** A form that another site has sent is not drawn with that site's words in it. */
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private final HttpStatus status;
    private final String notice;

    RefusedPost(HttpStatus status, String notice) {
        this.status = status;
        this.notice = notice;
    }

    static Optional<RefusedPost> of(HttpServletRequest request) {
        return Optional.ofNullable((RefusedPost) request.getAttribute(ATTRIBUTE));
    }

    HttpStatus status() {
        return status;
    }

    String notice() {
        return notice;
    }

    /** To the page where it was a form of it, or else to one that says why. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String site = request.getHeader("Sec-Fetch-Site");
        boolean form = request.getMethod().equals("POST") && request.getContentType() != null
                && !path.startsWith(ParticipantProblems.PATH) && (site == null || !ELSEWHERE.contains(site));
        // What is forwarded passes the filters again; nothing but the page looks at it.
        CsrfFilter.skipRequest(request);
        request.setAttribute(ATTRIBUTE, this);
        request.getRequestDispatcher(form ? path : ParticipantProblems.PATH + status.value()).forward(request, response);
    }
}
