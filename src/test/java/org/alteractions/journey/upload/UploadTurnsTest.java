package org.alteractions.journey.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.alteractions.journey.security.SecurityLog;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

class UploadTurnsTest {

    private final UploadTurns turns = new UploadTurns(new UploadSettings(2, Duration.ofMillis(10)), new SecurityLog());

    @Test
    void thirdOneIsAskedToComeBackInAMinute() throws IOException {
        MockHttpServletRequest first = upload("a file");
        assertThat(answer(first)).isNull();
        assertThat(answer(upload("a file"))).isNull();

        MockHttpServletResponse third = answer(upload("a file"));
        assertThat(third.getStatus()).isEqualTo(503);
        assertThat(third.getHeader("Retry-After")).isEqualTo("60");
        assertThat(third.getContentAsString()).contains(
                "<p role=\"alert\">Plusieurs fichiers sont vérifiés en ce moment. Revenez à la page précédente et renvoyez"
                        + " le vôtre dans une minute. Rien n'a été enregistré.</p>",
                "<p>Several files are being checked right now. Go back to the page before and send yours"
                        + " again in a minute. Nothing has been recorded.</p>");

        end(first);
        assertThat(answer(upload("a file"))).isNull();
    }

    @Test
    void participantsPage_isTold_andKeepsWhatWasTyped() throws IOException {
        answer(upload("a file"));
        answer(upload("a file"));
        MockMultipartHttpServletRequest third = upload("a file");
        third.setRequestURI("/inscription");

        assertThat(answer(third)).as("it goes on to its page").isNull();
        assertThat(BusyUploads.isOne(third)).isTrue();
        assertThat(BusyUploads.isOne(upload("a file"))).isFalse();
    }

    @Test
    void turnEndsOnce_andOneThatWasNeverTakenDoesNotEnd() throws IOException {
        MockHttpServletRequest first = upload("a file");
        answer(first);
        answer(upload("a file"));
        MockHttpServletRequest refused = upload("a file");
        answer(refused);
        end(refused);
        assertThat(answer(upload("a file"))).isNotNull();

        end(first);
        end(first);
        assertThat(answer(upload("a file"))).isNull();
        assertThat(answer(upload("a file"))).isNotNull();
    }

    @Test
    void whoSendsNoFileNeedsNoTurn() throws IOException {
        answer(upload("a file"));
        answer(upload("a file"));

        assertThat(answer(upload(""))).isNull();
        assertThat(answer(new MockHttpServletRequest("POST", "/lien/x"))).isNull();
    }

    private static MockMultipartHttpServletRequest upload(String content) {
        MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();
        request.addFile(new MockMultipartFile("cv", content.getBytes()));
        return request;
    }

    /** Null where the request goes on. */
    private MockHttpServletResponse answer(MockHttpServletRequest request) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        return turns.preHandle(request, response, this) ? null : response;
    }

    private void end(MockHttpServletRequest request) {
        turns.afterCompletion(request, new MockHttpServletResponse(), this, null);
    }
}
