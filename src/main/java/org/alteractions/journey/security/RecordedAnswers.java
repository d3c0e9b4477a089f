package org.alteractions.journey.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Records each refused request: bad input, a missing or foreign token, another chapter's data, a forged or expired
 * link, a limit. Also records each reading of a task's form, which shows personal data. It sees the answers of all
 * filters, pages and libraries while the caller is still known. Refused logins are recorded by the login.
 */
@Component
@Order(FilterOrder.RECORD)
class RecordedAnswers extends OncePerRequestFilter {

    private static final Set<Integer> REFUSALS = Set.of(400, 403, 404, 405, 410, 413, 415, 429);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** Browsers and Tasklist request addresses here that need not exist. */
    private static final List<String> OFTEN_EMPTY = List.of("/camunda/app/", "/camunda/lib/", "/favicon.ico",
            "/camunda/api/tasklist/plugin/journey/default/card/");

    /** Fixed words of addresses, numbers of cases and ids of the engine, but not keys of links or typed words. */
    private static final Pattern HARMLESS = Pattern.compile(
            "[a-z]{1,20}(-[a-z]{1,20}){0,4}|[A-Z]{3}-[0-9A-Z-]{1,20}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** The values of a form, and its texts with values in them; over REST and behind Tasklist. */
    private static final Pattern FORM = Pattern.compile(
            "/(?:engine-rest|camunda/api/engine/engine/default)/task/([0-9a-f-]{36})/(form-variables|deployed-form)/?");

    private static final int DEEPEST = 12;

    private final SecurityLog log;
    private final SessionAccount sessions;

    RecordedAnswers(SecurityLog log, SessionAccount sessions) {
        this.log = log;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setStatus(int status) {
                record(request, status);
                super.setStatus(status);
            }

            @Override
            public void sendError(int status) throws IOException {
                record(request, status);
                super.sendError(status);
            }

            @Override
            public void sendError(int status, String message) throws IOException {
                record(request, status);
                super.sendError(status, message);
            }
        });
    }

    private void record(HttpServletRequest request, int answered) {
        int status = RedrawnForms.status(request, answered);
        String path = request.getRequestURI();
        Matcher form = FORM.matcher(path);
        if (status == OK && form.matches()) {
            log.recordFor(who(request), SecurityEvent.FILE_READ, "task", form.group(1), "part", form.group(2));
        }
        boolean often = status == NOT_FOUND && OFTEN_EMPTY.stream().anyMatch(path::startsWith);
        if (REFUSALS.contains(status) && !often && !SecurityLog.isRefusalRecorded()
                && !RedrawnForms.isDrawn(request)) {
            log.recordFor(who(request), SecurityEvent.REQUEST_REFUSED,
                    "status", Integer.toString(status),
                    "method", METHODS.contains(request.getMethod()) ? request.getMethod() : "*",
                    "path", harmless(path));
        }
    }

    private String who(HttpServletRequest request) {
        String caller = SecurityLog.who();
        return caller == null ? sessions.of(request) : caller;
    }

    /** For instance {@code /lien/*}, because the key of a link opens it. */
    static String harmless(String path) {
        return Arrays.stream(path.split("/"))
                .skip(1)
                .limit(DEEPEST)
                .map(part -> HARMLESS.matcher(part).matches() ? part : "*")
                .collect(Collectors.joining("/", "/", ""));
    }
}
