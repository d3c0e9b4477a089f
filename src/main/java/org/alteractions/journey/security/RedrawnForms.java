package org.alteractions.journey.security;

import jakarta.servlet.http.HttpServletRequest;

/** Refused forms that lead to a page with the reason. The refusal is recorded once; views of that page are not. */
public final class RedrawnForms {

    private static final String REFUSED = RedrawnForms.class.getName() + ".refused";
    private static final String DRAWN = RedrawnForms.class.getName() + ".drawn";

    private RedrawnForms() {}

    /** @param status of the page that follows */
    public static void refused(HttpServletRequest form, int status) {
        form.setAttribute(REFUSED, status);
    }

    public static void drawn(HttpServletRequest page) {
        page.setAttribute(DRAWN, true);
    }

    /** The status that an answer stands for. */
    static int status(HttpServletRequest request, int answered) {
        return request.getAttribute(REFUSED) instanceof Integer refused ? refused : answered;
    }

    static boolean isDrawn(HttpServletRequest request) {
        return request.getAttribute(DRAWN) != null;
    }
}
