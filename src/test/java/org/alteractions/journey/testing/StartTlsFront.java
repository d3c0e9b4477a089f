package org.alteractions.journey.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** STARTTLS in front of a mail server without it: handles the first commands, then forwards everything. */
public final class StartTlsFront implements AutoCloseable {

    private final ServerSocket door;
    private final SSLContext identity;
    private final int mailServer;

    public StartTlsFront(SSLContext identity, int mailServer) throws IOException {
        this.door = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        this.identity = identity;
        this.mailServer = mailServer;
        inBackground(this::serve);
    }

    public int port() {
        return door.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() throws IOException {
        while (!door.isClosed()) {
            Socket caller = door.accept();
            inBackground(() -> secure(caller));
        }
    }

    private void secure(Socket caller) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 front ESMTP");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("EHLO")) {
                say(caller, "250-front", "250 STARTTLS");
            } else if (line.equals("STARTTLS")) {
                say(caller, "220 go ahead");
                passOn(caller);
                return;
            } else {
                say(caller, "530 Must issue a STARTTLS command first");
            }
        }
    }

    private void passOn(Socket caller) throws IOException {
        SSLSocket secured = (SSLSocket) identity.getSocketFactory().createSocket(caller, null, caller.getPort(), true);
        secured.setUseClientMode(false);
        try (secured; Socket server = new Socket("127.0.0.1", mailServer)) {
            InputStream answers = server.getInputStream();
            while (answers.read() != '\n') {
                // Its greeting: the caller has had one.
            }
            inBackground(() -> secured.getInputStream().transferTo(server.getOutputStream()));
            answers.transferTo(secured.getOutputStream());
        }
    }

    private static void say(Socket to, String... lines) throws IOException {
        OutputStream words = to.getOutputStream();
        words.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        words.flush();
    }

    private interface Talk {
        void go() throws IOException;
    }

    private static void inBackground(Talk talk) {
        Thread thread = new Thread(() -> {
            try {
                talk.go();
            } catch (IOException | UncheckedIOException hungUp) {
                // Either side may end the call.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
