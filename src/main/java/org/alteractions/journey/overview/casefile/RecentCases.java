package org.alteractions.journey.overview.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.springframework.web.util.WebUtils;

/**
 * The cases that a staff member opened last, newest first. They are kept in the login's session: on several nodes they
 * are where the login is, and a logout forgets them. Callers check the reader's rights again before they show them.
 */
public final class RecentCases {

    private static final int MOST = 8;

    private RecentCases() {}

    /** Empty without a session, as of a program. */
    public static List<CaseReference> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? List.of() : kept(session, name(request)).stream().map(CaseReference::of).toList();
    }

    static void opened(HttpServletRequest request, CaseReference reference) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            synchronized (WebUtils.getSessionMutex(session)) {
                List<String> cases = new ArrayList<>(kept(session, name(request)));
                cases.remove(reference.value());
                cases.add(0, reference.value());
                session.setAttribute(name(request), List.copyOf(cases.subList(0, Math.min(MOST, cases.size()))));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> kept(HttpSession session, String name) {
        return session.getAttribute(name) instanceof List<?> known ? (List<String>) known : List.of();
    }

    // Tasklist may log another account in to the same session.
    private static String name(HttpServletRequest request) {
        return RecentCases.class.getName() + "." + request.getRemoteUser();
    }
}
