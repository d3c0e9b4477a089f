package org.alteractions.journey.upload;

import jakarta.servlet.http.HttpServletRequest;

/** Forms of participants whose files find no turn: their page keeps what was typed, and does not look at the files. */
public final class BusyUploads {

    private static final String ATTRIBUTE = BusyUploads.class.getName();

    private BusyUploads() {}

    static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    public static boolean isOne(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }
}
