package org.alteractions.journey.participant.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.upload.BusyUploads;
import org.springframework.security.web.csrf.CsrfFilter;

/** Forwards a form that a filter refused to its page, and other requests to a page with the reason. */
public final class RefusedPosts {

    private static final String ATTRIBUTE = RefusedPost.class.getName();
    /** A form from another site is not drawn again, because it would show that site's text. */
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private RefusedPosts() {}

    public static Optional<RefusedPost> of(HttpServletRequest request) {
        if (BusyUploads.isOne(request)) {
            return Optional.of(RefusedPost.BUSY);
        }
        RefusedPost refused = (RefusedPost) request.getAttribute(ATTRIBUTE);
        boolean switches = request.getParameter(SentForm.LANGUAGE) != null;
        return Optional.ofNullable(refused == null && switches ? RefusedPost.LANGUAGE : refused);
    }

    public static void answer(RefusedPost why, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        // The forwarded request passes the filters again; only the page must handle it.
        CsrfFilter.skipRequest(request);
        request.setAttribute(ATTRIBUTE, why);
        request.getRequestDispatcher(isForm(request, path) ? path : ParticipantProblemController.PATH + why.status())
                .forward(request, response);
    }

    private static boolean isForm(HttpServletRequest request, String path) {
        String site = request.getHeader("Sec-Fetch-Site");
        return request.getMethod().equals("POST")
                && request.getContentType() != null
                && !path.startsWith(ParticipantProblemController.PATH)
                && path.indexOf('%') < 0
                && (site == null || !ELSEWHERE.contains(site));
    }
}
