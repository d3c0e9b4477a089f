package org.alteractions.journey.process.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Adds the maximum length to list requests without one, which the engine would refuse. */
final class ListRequest extends HttpServletRequestWrapper {

    /** Must equal the engine's query-max-results-limit. */
    private static final String LONGEST = "maxResults=2000";

    private static final List<PathPattern> LISTS = List.of(
            PathPatternParser.defaultInstance.parse("/{kind:(?!metrics).*}"),
            PathPatternParser.defaultInstance.parse("/history/{kind}"),
            PathPatternParser.defaultInstance.parse("/filter/{id}/list"));

    private ListRequest(HttpServletRequest request) {
        super(request);
    }

    static HttpServletRequest limited(HttpServletRequest request, PathContainer path) {
        boolean open = request.getQueryString() == null || !request.getQueryString().contains("maxResults=");
        return open && LISTS.stream().anyMatch(list -> list.matches(path)) ? new ListRequest(request) : request;
    }

    @Override
    public String getQueryString() {
        return super.getQueryString() == null ? LONGEST : super.getQueryString() + "&" + LONGEST;
    }
}
