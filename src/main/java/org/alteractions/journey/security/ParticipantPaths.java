package org.alteractions.journey.security;

import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Paths of the pages for people without an account. */
public final class ParticipantPaths {

    private static final Pattern PATHS =
            Pattern.compile("/(demande|inscription|mes-liens)/?|/(lien|participants)(/.*)?");

    /** Matches the raw address, including one that Spring cannot parse and later rejects. */
    public static final RequestMatcher MATCHER = request -> matches(request.getRequestURI());

    private ParticipantPaths() {}

    public static boolean matches(String path) {
        return PATHS.matcher(path).matches();
    }
}
