package org.alteractions.journey.upload;

import jakarta.servlet.http.HttpServletRequest;

/** Forms that are larger than the server reads: they lead to their page, whose address says so. */
public final class OversizedUploads {

    public static final String PARAMETER = "refused";
    /** In the address of a page that says it. */
    private static final String SHOWN = "refused=too-large";

    private static final String VALUE = "too-large";
    /** Staff's page has one form for each document, and is not at the address that they are sent to. */
    private static final String DOCUMENT_OF_STAFF = "^(/applications/[^/]+/documents)/.*";

    private OversizedUploads() {}

    public static boolean isShownOn(HttpServletRequest page) {
        return VALUE.equals(page.getParameter(PARAMETER));
    }

    /** The page that a form was on, which says why it is back. */
    static String refused(HttpServletRequest form) {
        String page = page(form);
        return page + (page.contains("?") ? "&" : "?") + SHOWN;
    }

    /** The page that a form was on, with what was kept of it before. */
    static String page(HttpServletRequest form) {
        String query = form.getQueryString();
        return form.getRequestURI().replaceFirst(DOCUMENT_OF_STAFF, "$1") + (query == null ? "" : "?" + query);
    }
}
