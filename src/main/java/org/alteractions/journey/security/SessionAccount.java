package org.alteractions.journey.security;

import jakarta.servlet.http.HttpServletRequest;

/** The account of a request's session, where Spring Security does not use sessions. */
public interface SessionAccount {

    /** @return null if nobody is logged in */
    String of(HttpServletRequest request);
}
