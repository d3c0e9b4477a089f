package org.alteractions.journey.process.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.alteractions.journey.process.security.EngineMistake.Wording;
import org.alteractions.journey.security.FilterOrder;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Words what the engine's REST interface answers to a mistake, at both addresses: the right status, a short type and a
 * sentence, instead of the names of its classes. Sentences of our own pass as they are.
 */
@Component
@Order(FilterOrder.ENGINE_ANSWERS)
final class EngineAnswers extends OncePerRequestFilter {

    private static final String LOGIN = "/camunda/api/admin/auth/";
    private static final Pattern PAGE_NUMBERS =
            Pattern.compile("(?:^|&)(?:first|max)Results?=(?!\\d{1,9}(?:&|$))");

    private final ObjectMapper json;

    EngineAnswers(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        // The login page has words of its own for a wrong password.
        return !path.startsWith("/engine-rest/") && !path.startsWith("/camunda/api/") || path.startsWith(LOGIN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldAnswer held = new HeldAnswer(response);
        if (request.getQueryString() != null && PAGE_NUMBERS.matcher(request.getQueryString()).find()) {
            // A negative one would reach the database.
            held.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            try {
                chain.doFilter(request, held);
            } catch (RuntimeException | ServletException | IOException failure) {
                if (response.isCommitted() || !EngineMistake.isUnreadable(failure)) {
                    throw failure;
                }
                held.sendError(HttpStatus.BAD_REQUEST.value());
            }
        }
        if (held.isHeld()) {
            write(held, response, EngineRules.isRead(HttpMethod.valueOf(request.getMethod())) ? Wording.READING : Wording.CHANGING);
        }
        held.finish();
    }

    private void write(HeldAnswer held, HttpServletResponse response, Wording wording) throws IOException {
        JsonNode said = contentOf(held.body());
        if (EngineMistake.isOurs(said)) {
            response.getOutputStream().write(held.body());
            return;
        }
        EngineMistake mistake = EngineMistake.of(held.getStatus(), said, wording);
        response.setStatus(mistake.status());
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), mistake.answer());
    }

    private JsonNode contentOf(byte[] body) {
        try {
            return json.readTree(body);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }
}
