package org.alteractions.journey.upload;

import jakarta.servlet.http.HttpServletRequest;

/** Marks participants' forms whose files got no turn: their page keeps what was typed and ignores the files. */
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
