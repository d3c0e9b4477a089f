package org.alteractions.journey.capacity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.alteractions.journey.security.FilterOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 to every request that failed because it got no database connection or no place in time. It covers the
 * engine's REST interfaces, which would answer 500, staff's pages and participants' pages.
 */
@Component
@Order(FilterOrder.CAPACITY)
class BusyFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BusyFilter.class);
    private static final String IN_A_MOMENT = "5";
    private static final Pattern PROGRAMS = Pattern.compile("/(engine-rest|camunda/api|actuator)(/.*)?");
    private static final byte[] SENTENCE = """
            {"type":"TooBusy","message":"Trop de demandes arrivent au même moment. Réessayez dans quelques secondes : \
            rien n'a été enregistré."}""".getBytes(StandardCharsets.UTF_8);

    private final List<BusyAnswer> answers;

    BusyFilter(List<BusyAnswer> answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CurrentRequest.arrive(request);
        BusyResponse watched = new BusyResponse(request, response);
        try {
            chain.doFilter(request, watched);
        } catch (ServletException | RuntimeException failure) {
            if (!CurrentRequest.isRefused(request) || response.isCommitted()) {
                throw failure;
            }
            watched.silence();
        }
        if (watched.isSilent()) {
            watched.startOver();
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        LOG.warn("A request got no database connection or no turn in time and was answered with 503");
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, IN_A_MOMENT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        BusyAnswer page = answers.stream().filter(one -> one.isFor(request)).findFirst().orElse(null);
        if (page != null) {
            page.write(request, response);
        } else if (PROGRAMS.matcher(request.getServletPath() + pathInfo(request)).matches()) {
            response.setContentType("application/json;charset=UTF-8");
            response.getOutputStream().write(SENTENCE);
        } else {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        }
    }

    private static String pathInfo(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }
}
