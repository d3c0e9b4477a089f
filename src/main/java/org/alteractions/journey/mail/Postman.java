package org.alteractions.journey.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.Chapters;
import org.alteractions.journey.process.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers what the outbox holds, each mail in transactions of its own: one that claims it, one that notes the end. */
@Component
class Postman {

    static final String NOT_SENT = "mailNotSent";

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));

    /** Twenty mails one after the other, each a dozen exchanges with a server that may take ten seconds for each. */
    private static final Duration LONGEST_CLAIM = Duration.ofHours(1);

    private final Outbox outbox;
    private final SmtpLines server;
    private final Chapters chapters;
    private final Incidents incidents;
    private final LastLook lastLook;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            Outbox outbox,
            SmtpLines server,
            Chapters chapters,
            Incidents incidents,
            LastLook lastLook,
            TransactionTemplate transaction,
            Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.chapters = chapters;
        this.incidents = incidents;
        this.lastLook = lastLook;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends until nothing is due. Safe to call from several threads and several nodes. */
    void deliver() {
        List<OutboxMail> claimed;
        do {
            claimed = transaction.execute(status -> outbox.takeDue(clock.instant()).stream()
                    .filter(lastLook::mayLeave)
                    .map(mail -> outbox.save(mail.claimed(clock.instant().plus(LONGEST_CLAIM))))
                    .toList());
            try (SmtpLine line = server.open()) {
                claimed.forEach(mail -> deliver(mail, line));
            }
        } while (!claimed.isEmpty());
    }

    /**
     * A mail whose sender is gone may or may not have left: a person decides, it is never sent again blindly. What
     * another node is handing over is not touched.
     */
    void settleLeftBehind() {
        transaction.executeWithoutResult(status -> outbox.takeLeftBehind(clock.instant()).forEach(mail -> {
            outbox.save(mail.uncertain());
            report(mail, "may or may not have left before the application stopped");
        }));
    }

    private void deliver(OutboxMail mail, SmtpLine line) {
        try {
            line.send(message(mail));
        } catch (MessagingException | UnsupportedEncodingException e) {
            // The cause's text may hold the address: only its kind is kept.
            LOG.warn("Mail {} ({}) was not accepted: {}", mail.id(), mail.template(), e.getClass().getSimpleName());
            transaction.executeWithoutResult(status -> postpone(mail));
            return;
        }
        transaction.executeWithoutResult(status -> outbox.save(mail.sent(clock.instant())));
    }

    private void postpone(OutboxMail mail) {
        if (mail.attempts() <= PAUSES.size()) {
            outbox.save(mail.retryAt(clock.instant().plus(PAUSES.get(mail.attempts() - 1))));
        } else {
            outbox.save(mail.failed());
            report(mail, "could not be delivered in " + mail.attempts() + " attempts");
        }
    }

    private void report(OutboxMail mail, String what) {
        incidents.raise(NOT_SENT, mail.instance(), mail.reference(), mail.id().toString(), "Mail '" + mail.template() + "' " + what);
    }

    private MimeMessage message(OutboxMail mail) throws MessagingException, UnsupportedEncodingException {
        Chapter chapter = chapters.get(mail.chapter());
        MimeMessage message = new NumberedMessage(server.blank(), mail, chapter.email());
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(chapter.email(), "Alter'Actions " + chapter.name(), "UTF-8"));
        helper.setTo(new InternetAddress(mail.address(), mail.name(), "UTF-8"));
        helper.setSubject(mail.subject());
        message.setContent(MailContent.of(mail));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("X-Journey-Mail", mail.id().toString());
        return message;
    }
}
