package org.alteractions.journey.security;

import jakarta.servlet.http.HttpServletRequest;

/** Whose session a request belongs to, where Spring Security does not look at sessions. */
public interface SessionAccount {

    /** @return null where nobody is logged in */
    String of(HttpServletRequest request);
}
