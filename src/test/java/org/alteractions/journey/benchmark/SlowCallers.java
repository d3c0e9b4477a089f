package org.alteractions.journey.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.alteractions.journey.connection.RawConnection;

/**
 * An attacker with many slow connections. Half of them send incomplete headers, the others all headers and then single
 * bytes of the body.
 */
final class SlowCallers implements AutoCloseable {

    private static final String HEADER = "GET /demande HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
    private static final String BODY = "POST /demande HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n";

    private final int port;
    private final List<RawConnection> connections = new ArrayList<>();

    SlowCallers(int port, int count) throws IOException {
        this.port = port;
        for (int i = 0; i < count; i++) {
            connections.add(open(i));
        }
    }

    private RawConnection open(int number) throws IOException {
        RawConnection connection = new RawConnection(port);
        try {
            return connection.send(number % 2 == 0 ? HEADER : BODY);
        } catch (IOException refusedAtOnce) {
            return connection;
        }
    }

    /** A byte more to those with a body, and a new connection for each that was ended. @return how many were */
    int goOn() throws IOException {
        int ended = 0;
        for (int i = 0; i < connections.size(); i++) {
            RawConnection connection = connections.get(i);
            if (hasEnded(connection)) {
                connection.close();
                connections.set(i, open(i));
                ended++;
            } else if (i % 2 == 1) {
                sendByte(connection);
            }
        }
        return ended;
    }

    private static boolean hasEnded(RawConnection connection) {
        try {
            return connection.answeredWithin(Duration.ofMillis(1));
        } catch (IOException ended) {
            return true;
        }
    }

    private static void sendByte(RawConnection connection) {
        try {
            connection.send("x");
        } catch (IOException ended) {
            // The next round opens another.
        }
    }

    @Override
    public void close() throws IOException {
        for (RawConnection connection : connections) {
            connection.close();
        }
    }
}
