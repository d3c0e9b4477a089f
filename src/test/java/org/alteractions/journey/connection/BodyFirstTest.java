package org.alteractions.journey.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** A request is processed once its body is complete. A slow body holds no thread and times out. */
class BodyFirstTest {

    private static final int THREADS = 4;
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String POST = "POST / HTTP/1.1\r\nHost: localhost\r\n";
    private static final String GET = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @TempDir
    Path folder;

    private PlainServer server;
    private RawConnection connection;
    private final List<RawConnection> others = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        startWith(LONG, TrustedProxies.NONE);
    }

    private void startWith(Duration deadline, TrustedProxies proxies) throws Exception {
        if (server != null) {
            stop();
        }
        server = new PlainServer(folder, THREADS, new ConnectionSettings(60, 3, deadline),
                new BodySettings(40, 30, 2, deadline, DataSize.ofKilobytes(10), DataSize.ofKilobytes(500),
                        DataSize.ofMegabytes(2), DataSize.ofKilobytes(800)), proxies);
        connection = new RawConnection(server.port());
    }

    @AfterEach
    void stop() throws Exception {
        connection.close();
        for (RawConnection other : others) {
            other.close();
        }
        server.close();
    }

    @Test
    void bodyThatComesAtOnce_andTheNextOnTheSameConnection() throws IOException {
        assertThat(connection.send(POST + "Content-Length: 3\r\n\r\nabc").answer()).endsWith("\r\n\r\nabc");
        assertThat(connection.send(GET).answer()).endsWith("UP");
        assertThat(connection.send(POST + "Content-Length: 2\r\n\r\nde").answer()).endsWith("\r\n\r\nde");
    }

    @Test
    void bodyThatComesInPieces_andTheNextOnTheSameConnection() throws IOException {
        for (int round = 0; round < 2; round++) {
            connection.send(POST + "Content-Length: 6\r\n\r\n");
            for (String piece : List.of("ab", "cd")) {
                assertThat(connection.answeredWithin(Duration.ofMillis(50))).isFalse();
                connection.send(piece);
            }
            assertThat(connection.answeredWithin(Duration.ofMillis(50))).isFalse();
            assertThat(connection.send("ef").answer()).startsWith("HTTP/1.1 200").endsWith("\r\n\r\nabcdef");
        }
        assertThat(connection.send(GET).answer()).endsWith("UP");
    }

    @Test
    void twoRequestsInOnePacket_areAnsweredOneAfterTheOther() throws IOException {
        connection.send(POST + "Content-Length: 6\r\n\r\nabc");
        assertThat(connection.answeredWithin(Duration.ofMillis(50))).isFalse();
        connection.send("def" + POST + "Content-Length: 2\r\n\r\ngh");

        assertThat(connection.answer()).endsWith("\r\n\r\nabcdef");
        assertThat(connection.answer()).endsWith("\r\n\r\ngh");
    }

    @Test
    void bodyInChunks() throws IOException {
        connection.send(POST + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
        assertThat(connection.answeredWithin(Duration.ofMillis(50))).isFalse();

        assertThat(connection.send("2\r\nde\r\n0\r\n\r\n").answer()).endsWith("\r\n\r\nabcde");
        assertThat(connection.send(GET).answer()).endsWith("UP");
    }

    @Test
    void formFields_areReadFromIt() throws IOException {
        connection.send("POST /form HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 9\r\n\r\nname=");
        assertThat(connection.answeredWithin(Duration.ofMillis(50))).isFalse();

        assertThat(connection.send("Anne").answer()).endsWith("\r\n\r\nAnne");
    }

    @Test
    void servletThatAnswersLater() throws IOException {
        connection.send("POST /later HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nab");
        assertThat(connection.answeredWithin(Duration.ofMillis(50))).isFalse();

        assertThat(connection.send("cd").answer()).endsWith("\r\n\r\nabcd");
        assertThat(connection.send(GET).answer()).endsWith("UP");
    }

    @Test
    void callerWhoAsksFirst_isToldOnceToGoOn() throws IOException {
        String first = connection.send(POST + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n").answer();
        String then = connection.send("ab").answer();

        assertThat(first).isEqualTo("HTTP/1.1 100 \r\n\r\n");
        assertThat(then).startsWith("HTTP/1.1 200").endsWith("\r\n\r\nab");
    }

    @Test
    void largeBody_isReplayedFromDisk() throws IOException {
        String body = "0123456789".repeat(40_000);

        assertThat(connection.send(POST + "Content-Length: 400000\r\n\r\n" + body).answer())
                .endsWith("\r\n\r\n" + body);
    }

    @Test
    void bodyThatNeverComes_408_inBothLanguages() throws Exception {
        startWith(SHORT, TrustedProxies.NONE);
        connection.send(POST + "Content-Length: 10\r\n\r\n");

        assertThat(connection.untilTheEnd()).startsWith("HTTP/1.1 408").contains("Connection: close")
                .contains("Votre envoi a mis trop de temps à arriver. Vérifiez votre connexion et recommencez.\n"
                        + "What you sent took too long to arrive. Check your connection and send it again.\n");
    }

    @Test
    void bodyThatComesByteByByte_408_beforeItsEnd() throws Exception {
        startWith(SHORT, TrustedProxies.NONE);
        connection.send(POST + "Content-Length: 1000\r\n\r\n");
        int sent = 0;
        while (!connection.answeredWithin(Duration.ofMillis(100))) {
            connection.send("x");
            sent++;
        }

        assertThat(connection.untilTheEnd()).startsWith("HTTP/1.1 408");
        assertThat(sent).isBetween(5, 50);
    }

    @Test
    void chunksThatComeByteByByte_408_beforeTheirEnd() throws Exception {
        startWith(SHORT, TrustedProxies.NONE);
        connection.send(POST + "Transfer-Encoding: chunked\r\n\r\n");
        int sent = 0;
        while (!connection.answeredWithin(Duration.ofMillis(100))) {
            connection.send("1\r\nx\r\n");
            sent++;
        }

        assertThat(connection.untilTheEnd()).startsWith("HTTP/1.1 408");
        assertThat(sent).isBetween(5, 50);
    }

    @Test
    void headersThatComeByteByByte_endTheConnection() throws Exception {
        startWith(SHORT, TrustedProxies.NONE);
        connection.send("GET / HTTP/1.1\r\nX-Slow: ");
        int sent = 0;
        while (!connection.answeredWithin(Duration.ofMillis(100))) {
            connection.send("x");
            sent++;
        }

        assertThat(sent).isBetween(5, 50);
    }

    @Test
    void bodiesThatWait_holdNoThread() throws IOException {
        for (int i = 0; i < 5 * THREADS; i++) {
            others.add(new RawConnection(server.port()).send(POST + "Content-Length: 10\r\n\r\n"));
            others.add(new RawConnection(server.port()).send("GET / HTTP/1.1\r\n"));
        }

        assertThat(connection.send(GET).answer()).endsWith("UP");
        for (RawConnection waiting : others) {
            assertThat(waiting.answeredWithin(Duration.ofMillis(1))).as("still waits").isFalse();
        }
    }

    @Test
    void tooManyBodiesOfOneNetwork_429_andAnotherNetworkIsServed() throws IOException {
        for (int i = 0; i < 31; i++) {
            others.add(new RawConnection(server.port()).send(POST + "Content-Length: 10\r\n\r\n"));
        }

        assertThat(firstAnswered().untilTheEnd())
                .startsWith("HTTP/1.1 429").contains("Retry-After: 60")
                .contains("Trop d'envois arrivent en même temps de votre réseau. Recommencez dans une minute.\n"
                        + "Too much is being sent from your network at the same time. Send it again in a minute.\n");
        RawConnection elsewhere = new RawConnection("127.0.0.2", server.port());
        others.add(elsewhere);
        assertThat(elsewhere.send(POST + "Content-Length: 3\r\n\r\n").send("abc").answer()).endsWith("\r\n\r\nabc");
    }

    @Test
    void tooManyChunkedBodies_503() throws IOException {
        for (int i = 0; i < 2; i++) {
            others.add(new RawConnection(server.port()).send(POST + "Transfer-Encoding: chunked\r\n\r\n"));
            assertThat(others.get(i).answeredWithin(Duration.ofMillis(50))).isFalse();
        }

        assertThat(connection.send(POST + "Transfer-Encoding: chunked\r\n\r\n").untilTheEnd())
                .startsWith("HTTP/1.1 503").contains("Retry-After: 60");
    }

    @Test
    void tooManyConnectionsOfOneNetwork_areNotAccepted_andClosedOnesMakeRoom() throws IOException {
        connection.send(GET).answer();
        for (int i = 0; i < 59; i++) {
            others.add(new RawConnection(server.port()));
        }
        RawConnection last = new RawConnection(server.port());
        others.add(last);

        assertThat(last.answeredWithin(Duration.ofSeconds(1))).isTrue();
        assertThat(server.refused()).containsExactly("127.0.0.1");
        RawConnection elsewhere = new RawConnection("127.0.0.2", server.port());
        others.add(elsewhere);
        assertThat(elsewhere.send(GET).answer()).endsWith("UP");
    }

    @Test
    void largerBodyThanAllowed_413_onceItIsRead() throws IOException {
        connection.send(POST + "Content-Length: 1000000\r\n\r\n");
        connection.send(new byte[1_000_000]);

        assertThat(connection.untilTheEnd()).startsWith("HTTP/1.1 413")
                .endsWith("Votre envoi est trop volumineux.\nWhat you sent is too large.\n");
    }

    @Test
    void browserIsAnsweredOnAPageInBothLanguages() throws IOException {
        connection.send(POST + "Accept: text/html\r\nContent-Length: 1000000\r\n\r\n");
        connection.send(new byte[1_000_000]);

        assertThat(connection.untilTheEnd()).startsWith("HTTP/1.1 413").contains("text/html",
                "<h1>Votre demande n'a pas abouti</h1>", "What you sent is too large.", "/mes-liens?lang=en");
    }

    @Test
    void farLargerBody_413_atOnce() throws IOException {
        assertThat(connection.send(POST + "Content-Length: 1000000000000\r\n\r\n").untilTheEnd())
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void moreThanTheDiskMayHold_503_andSmallBodiesStillPass() throws IOException {
        RawConnection first = new RawConnection(server.port());
        others.add(first);
        first.send(POST + "Content-Length: 450000\r\n\r\n").send(new byte[449_999]);
        assertThat(first.answeredWithin(Duration.ofMillis(100))).isFalse();
        connection.send(POST + "Content-Length: 450000\r\n\r\n").send(new byte[450_000]);

        assertThat(connection.untilTheEnd()).startsWith("HTTP/1.1 503");
        assertThat(first.send(new byte[1]).answer()).startsWith("HTTP/1.1 200");
    }

    private RawConnection firstAnswered() throws IOException {
        while (true) {
            for (RawConnection other : others) {
                if (other.answeredWithin(Duration.ofMillis(5))) {
                    return other;
                }
            }
        }
    }

    @Test
    void callerWhoLeaves_isForgotten() throws IOException {
        for (int i = 0; i < 100; i++) {
            RawConnection gone = new RawConnection(server.port());
            gone.send(POST + "Content-Length: 10\r\n\r\nab");
            assertThat(gone.answeredWithin(Duration.ofMillis(1))).isFalse();
            gone.close();
        }

        assertThat(connection.send(POST + "Content-Length: 3\r\n\r\n").send("abc").answer()).endsWith("\r\n\r\nabc");
    }
}
