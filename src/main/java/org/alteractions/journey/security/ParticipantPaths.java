package org.alteractions.journey.security;

import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where the pages of people without an account are. */
public final class ParticipantPaths {

    public static final RequestMatcher MATCHER = new OrRequestMatcher(
            Stream.of("/demande", "/inscription", "/mes-liens", "/lien/**", "/participants/**")
                    .map(path -> (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(path))
                    .toList());

    private ParticipantPaths() {}
}
