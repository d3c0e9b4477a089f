package org.alteractions.journey.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.alteractions.journey.failure.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/** A connection that stays open for several mails: connecting takes longer than sending a mail. */
public class SmtpLine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpLine.class);

    private final JavaMailSenderImpl server;
    private AttentiveTransport connection;
    private boolean away;

    public SmtpLine(JavaMailSenderImpl server) {
        this.server = server;
    }

    /** Hands a mail over. The next mail gets a new connection if this one is closed or has failed. */
    public Handover send(MimeMessage message) {
        if (!reached()) {
            return Handover.NOT_NOW;
        }
        try {
            connection.sendMessage(message, message.getAllRecipients());
            return Handover.TAKEN;
        } catch (MessagingException | RuntimeException e) {
            Handover outcome = connection.outcome();
            LOG.warn("A mail was not taken ({}): {}, answer {}",
                    outcome, Failures.summary(e), connection.refusal());
            // After an error the connection is not used for the next mail.
            close();
            return outcome;
        }
    }

    /** Once the server cannot be reached, the further mails of this line do not try to connect again. */
    private boolean reached() {
        if (!away && (connection == null || !connection.isConnected())) {
            try {
                connection = connect();
            } catch (MessagingException e) {
                LOG.warn("The mail server cannot be reached: {}", Failures.summary(e));
                away = true;
            }
        }
        return !away;
    }

    private AttentiveTransport connect() throws MessagingException {
        AttentiveTransport opened = new AttentiveTransport(server.getSession());
        // Without a user name there is no password: an empty one would make the library log in.
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
            connection = null;
        }
    }
}
