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
 * Rewrites error responses of the engine's REST interface at both addresses: the correct status, a short type and a
 * sentence, without class names. The application's own messages pass unchanged.
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
        // The login page has its own texts for a wrong password.
        return !path.startsWith("/engine-rest/") && !path.startsWith("/camunda/api/") || path.startsWith(LOGIN);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldAnswer held = new HeldAnswer(response);
        if (request.getQueryString() != null && PAGE_NUMBERS.matcher(request.getQueryString()).find()) {
            // A negative number would reach the database.
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
            write(held, response,
                    EngineRules.isRead(HttpMethod.valueOf(request.getMethod())) ? Wording.READING : Wording.CHANGING);
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
