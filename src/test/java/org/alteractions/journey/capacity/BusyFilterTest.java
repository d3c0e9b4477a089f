package org.alteractions.journey.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Failures that become a 503, and failures that do not. */
class BusyFilterTest {

    private final BusyFilter filter = new BusyFilter(List.of());
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/engine-rest/task/count");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void requestBegins() {
        request.setServletPath("/engine-rest");
        request.setPathInfo("/task/count");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void requestEnds() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void answerThatTheEngineMadeOfIt_isReplaced_butForItsProtection() throws ServletException, IOException {
        answering((asked, answer) -> {
            CurrentRequest.refuse();
            fail((HttpServletResponse) answer);
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getContentType()).isEqualTo("application/json;charset=UTF-8");
        assertThat(response.getContentAsString()).isEqualTo("{\"type\":\"TooBusy\",\"message\":\"Trop de demandes"
                + " arrivent au même moment. Réessayez dans quelques secondes : rien n'a été enregistré.\"}");
    }

    @Test
    void otherFailures_areNot() throws ServletException, IOException {
        answering((asked, answer) -> fail((HttpServletResponse) answer));

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getHeader("Retry-After")).isNull();
        assertThat(response.getContentAsString()).isEqualTo("{\"type\":\"CannotCreateTransactionException\"}");
    }

    @Test
    void requestThatWasServedAllTheSame_isServed() throws ServletException, IOException {
        answering((asked, answer) -> {
            CurrentRequest.refuse();
            answer.getWriter().write("{\"count\":3}");
        });

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEqualTo("{\"count\":3}");
    }

    @Test
    void answerThatHasBegun_cannotBeTakenBack() {
        assertThatThrownBy(() -> answering((asked, answer) -> {
            answer.getWriter().write("{");
            answer.flushBuffer();
            CurrentRequest.refuse();
            throw new CapacityExceeded();
        })).isInstanceOf(CapacityExceeded.class);

        assertThat(response.getStatus()).isEqualTo(200);
    }

    private void answering(FilterChain chain) throws ServletException, IOException {
        filter.doFilterInternal(request, response, chain);
    }

    private static void fail(HttpServletResponse answer) throws IOException {
        answer.setStatus(500);
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Content-Length", "43");
        answer.setContentType("application/json");
        answer.getOutputStream().write("{\"type\":\"CannotCreateTransactionException\"}".getBytes());
    }
}
