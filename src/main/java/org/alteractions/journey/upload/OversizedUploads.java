package org.alteractions.journey.upload;

import jakarta.servlet.http.HttpServletRequest;

/** Forms above the server's size limit. They are redirected to their page, whose address contains the refusal. */
public final class OversizedUploads {

    public static final String PARAMETER = "refused";
    /** Query of a page that shows the refusal. */
    private static final String SHOWN = "refused=too-large";

    private static final String VALUE = "too-large";
    /** The staff page has one form per document, and another address than these forms. */
    private static final String DOCUMENT_OF_STAFF = "^(/applications/[^/]+/documents)/.*";

    private OversizedUploads() {}

    public static boolean isShownOn(HttpServletRequest page) {
        return VALUE.equals(page.getParameter(PARAMETER));
    }

    /** Address of the form's page, with the refusal. */
    static String refused(HttpServletRequest form) {
        String page = page(form);
        return page + (page.contains("?") ? "&" : "?") + SHOWN;
    }

    /** Address of the form's page, with its former query. */
    static String page(HttpServletRequest form) {
        String query = form.getQueryString();
        return form.getRequestURI().replaceFirst(DOCUMENT_OF_STAFF, "$1") + (query == null ? "" : "?" + query);
    }
}
