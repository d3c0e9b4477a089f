package org.alteractions.journey.mail.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.alteractions.journey.mail.outbox.OutboxMail;

/**
 * A message whose Message-ID stays the same for each attempt, so that a server or mailbox can detect a duplicate. The
 * library gives each attempt a new one.
 */
final class NumberedMessage extends MimeMessage {

    private final String id;

    NumberedMessage(Session session, OutboxMail mail, String sender) {
        super(session);
        this.id = "<mail-%d-%d%s>".formatted(
                mail.id(), mail.createdAt().getEpochSecond(), sender.substring(sender.indexOf('@')));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
