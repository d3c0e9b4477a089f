package org.alteractions.journey.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/** A connection that stays open for the mails of one round: getting to know each other takes longer than a mail. */
class SmtpLine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);

    private final JavaMailSenderImpl server;
    private Transport connection;

    SmtpLine(JavaMailSenderImpl server) {
        this.server = server;
    }

    /** @throws MessagingException where the server does not take it; the next mail gets a new connection if it is gone */
    void send(MimeMessage message) throws MessagingException {
        if (connection == null || !connection.isConnected()) {
            connection = connect();
        }
        message.saveChanges();
        connection.sendMessage(message, message.getAllRecipients());
    }

    private Transport connect() throws MessagingException {
        Transport opened = server.getSession().getTransport("smtp");
        // Without an account there is no password either: an empty one would make the library log in as somebody.
        boolean account = StringUtils.hasLength(server.getUsername());
        opened.connect(server.getHost(), server.getPort(),
                account ? server.getUsername() : null, account ? server.getPassword() : null);
        return opened;
    }

    @Override
    public void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (MessagingException gone) {
                LOG.debug("The mail server had hung up already", gone);
            }
        }
    }
}
