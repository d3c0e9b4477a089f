package org.alteractions.journey.mail.delivery;

import jakarta.mail.Session;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Opens connections to the configured mail server. */
@Component
public class SmtpLines {

    private final JavaMailSenderImpl server;

    public SmtpLines(JavaMailSenderImpl server) {
        this.server = server;
        // Under this name the library expects the factory object, not its class.
        server.getJavaMailProperties().put("mail.smtp.socketFactory", new PromptSockets());
    }

    Session session() {
        return server.getSession();
    }

    public SmtpLine open() {
        return new SmtpLine(server);
    }

    /**
     * Sockets that send at once. By default the last lines of a mail wait for the server to acknowledge the previous
     * ones, while the server waits for more: about forty milliseconds for each mail.
     */
    private static final class PromptSockets extends SocketFactory {

        @Override
        public Socket createSocket() throws java.io.IOException {
            Socket socket = new Socket();
            socket.setTcpNoDelay(true);
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException("The library connects by itself, with its time-out");
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) {
            return createSocket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            return createSocket(host.getHostName(), port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
            return createSocket(host, port);
        }
    }
}
