package org.alteractions.journey.security;

import java.util.regex.Pattern;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where the pages of people without an account are. */
public final class ParticipantPaths {

    private static final Pattern PATHS =
            Pattern.compile("/(demande|inscription|mes-liens)/?|/(lien|participants)(/.*)?");

    /** Reads the address as it was sent: also one that Spring would not take apart, before it is refused. */
    public static final RequestMatcher MATCHER = request -> matches(request.getRequestURI());

    private ParticipantPaths() {}

    public static boolean matches(String path) {
        return PATHS.matcher(path).matches();
    }
}
