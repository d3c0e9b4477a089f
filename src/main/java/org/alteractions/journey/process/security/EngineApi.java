package org.alteractions.journey.process.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.Options;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Parses paths of the engine's REST interface, which has two addresses: for programs and for the web applications. */
final class EngineApi {

    private static final Pattern NAMED_ENGINE = Pattern.compile("^/engine/[^/]+(?=/)");
    private static final Options DECODED = Options.create('/', false);

    private static final PathPattern TASK = PathPatternParser.defaultInstance.parse("/task/{id}/**");
    private static final Set<String> NO_TASK = Set.of("count", "report", "create");

    private EngineApi() {}

    /** Path within the interface ("/task/17/claim"); empty for other requests. */
    static Optional<PathContainer> pathOf(HttpServletRequest request) {
        // Decoded like the servlet container does: %63laim is claim.
        String path = PathContainer.parsePath(request.getRequestURI()).elements().stream()
                .map(part -> part instanceof PathSegment segment ? segment.valueToMatch() : part.value())
                .collect(Collectors.joining())
                .substring(request.getContextPath().length());
        return Stream.of("/engine-rest/", "/camunda/api/engine/")
                .filter(path::startsWith)
                .map(address -> path.substring(address.length() - 1))
                .map(within -> NAMED_ENGINE.matcher(within).replaceFirst("").replaceFirst("(?<=.)/$", ""))
                .map(within -> PathContainer.parsePath(within, DECODED))
                .findFirst();
    }

    /** Id of the task in the path; empty if there is none. */
    static Optional<String> taskOf(PathContainer path) {
        return Optional.ofNullable(TASK.matchAndExtract(path))
                .map(match -> match.getUriVariables().get("id"))
                .filter(id -> !NO_TASK.contains(id));
    }
}
