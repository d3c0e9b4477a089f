package org.alteractions.journey.connection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.security.BriefPage;
import org.alteractions.journey.security.FilterOrder;
import org.alteractions.journey.security.Network;
import org.alteractions.journey.security.RefusedRequest;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers requests that cannot go on: their body is incomplete or their network holds too many threads. Runs after the
 * upload filter, which explains the same problem of an upload better.
 */
@Component
@Order(FilterOrder.CONNECTIONS)
class RefusedRequests extends OncePerRequestFilter {

    private static final String IN_A_MINUTE = "60";
    private static final Sentence TITLE =
            new Sentence("Votre demande n'a pas abouti", "Your request did not go through");

    private final ConnectionSettings settings;
    private final SecurityLog log;
    private final Map<Network, Integer> threads = new ConcurrentHashMap<>();

    RefusedRequests(ConnectionSettings settings, SecurityLog log) {
        this.settings = settings;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Network network = Network.of(request.getRemoteAddr());
        if (request.getAttribute(BodyProblem.ATTRIBUTE) instanceof BodyProblem problem) {
            refuse(network, problem, request, response);
        } else if (threads.merge(network, 1, Integer::sum) > settings.requestsPerNetwork()) {
            leave(network);
            refuse(network, BodyProblem.TOO_MANY_REQUESTS, request, response);
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                leave(network);
            }
        }
    }

    private void leave(Network network) {
        threads.computeIfPresent(network, (key, held) -> held == 1 ? null : held - 1);
    }

    private void refuse(
            Network network, BodyProblem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        log.recordFrom(network, SecurityEvent.REQUEST_REFUSED, "reason", problem.reason());
        response.setStatus(problem.status());
        if (problem.isOver()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, IN_A_MINUTE);
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (RefusedRequest.wantsPage(request)) {
            BriefPage.write(response, TITLE, problem.isOver() && request.getMethod().equals("POST")
                    ? again(problem.sentence()) : problem.sentence());
            return;
        }
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(problem.sentence().french() + "\n" + problem.sentence().english() + "\n");
    }

    // The page has the address of the form, so a reload sends the form again.
    private static Sentence again(Sentence why) {
        return new Sentence(
                why.french() + " Pour cela, rechargez cette page : ce que vous avez écrit est envoyé de nouveau.",
                why.english() + " To do so, reload this page: what you wrote is sent again.");
    }
}
