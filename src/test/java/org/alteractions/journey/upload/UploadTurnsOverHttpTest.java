package org.alteractions.journey.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Participant.Upload;
import org.alteractions.journey.testing.Pdfs;
import org.alteractions.journey.testing.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.test.util.ReflectionTestUtils;

/** Uploads that wait for other uploads. */
@Story
class UploadTurnsOverHttpTest {

    @Autowired
    private UploadTurns turns;

    @Autowired
    private DataSource database;

    @LocalServerPort
    private int port;

    @Test
    void whoWaitsHoldsNoConnection_andGoesOnWhenAnotherIsDone() throws SQLException {
        Participant stranger = new Participant(port);
        Participant.Page page = stranger.open("/demande");
        page.document().selectFirst("form").attr("action", "/inscription");
        List<MockMultipartHttpServletRequest> others = IntStream.range(0, 2).mapToObj(i -> taken()).toList();

        CompletableFuture<Participant.Page> sent = CompletableFuture.supplyAsync(() ->
                stranger.send(page, Map.of(), Map.of("cv", new Upload("cv.pdf", Pdfs.plain()))));
        Semaphore semaphore = (Semaphore) ReflectionTestUtils.getField(turns, "turns");
        await().until(semaphore::hasQueuedThreads);
        assertThat(database.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections()).isZero();

        others.forEach(other -> turns.afterCompletion(other, new MockHttpServletResponse(), this, null));
        assertThat(sent.join().status()).as("without the other answers").isEqualTo(400);
        assertThat(semaphore.availablePermits()).isEqualTo(2);
    }

    private MockMultipartHttpServletRequest taken() {
        MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();
        request.addFile(new MockMultipartFile("cv", new byte[1]));
        try {
            assertThat(turns.preHandle(request, new MockHttpServletResponse(), this)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return request;
    }
}
