package org.alteractions.journey.connection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A raw connection over which a test controls content and timing. */
public final class RawConnection implements AutoCloseable {

    private static final int LONGEST_MILLIS = 15_000;

    private final Socket socket;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();

    public RawConnection(int port) throws IOException {
        this("127.0.0.1", port);
    }

    /** @param from one of this machine's own addresses: all of 127.0.0.0/8 are */
    public RawConnection(String from, int port) throws IOException {
        socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0);
        socket.setTcpNoDelay(true);
    }

    public RawConnection send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawConnection send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** Waits, and looks meanwhile whether there is an answer. @return whether the other side has answered or ended */
    public boolean answeredWithin(Duration pause) throws IOException {
        socket.setSoTimeout((int) pause.toMillis());
        try {
            int read = socket.getInputStream().read();
            if (read >= 0) {
                received.write(read);
            }
            return true;
        } catch (SocketTimeoutException notYet) {
            return false;
        } catch (SocketException ended) {
            return true;
        }
    }

    /** Everything that comes until the other side ends the connection. */
    String untilTheEnd() throws IOException {
        socket.setSoTimeout(LONGEST_MILLIS);
        try {
            socket.getInputStream().transferTo(received);
        } catch (SocketException ended) {
            // Ended as well.
        }
        return text();
    }

    /** One answer: its headers, and as much as they announce. */
    public String answer() throws IOException {
        socket.setSoTimeout(LONGEST_MILLIS);
        readUntil("\r\n\r\n");
        String headers = text();
        int announced = headers.indexOf("Content-Length: ");
        if (announced >= 0) {
            int length = Integer.parseInt(headers.substring(announced + 16).split("\r\n")[0]);
            received.write(socket.getInputStream().readNBytes(length));
        } else if (headers.contains("Transfer-Encoding: chunked")) {
            readUntil("\r\n0\r\n\r\n");
        }
        String answer = text();
        received.reset();
        return answer;
    }

    private void readUntil(String end) throws IOException {
        while (!text().endsWith(end)) {
            int read = socket.getInputStream().read();
            if (read < 0) {
                throw new IOException("Ended after: " + text());
            }
            received.write(read);
        }
    }

    private String text() {
        return received.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
