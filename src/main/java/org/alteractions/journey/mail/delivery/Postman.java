package org.alteractions.journey.mail.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.failure.Failures;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.outbox.DepartureCheck;
import org.alteractions.journey.mail.outbox.OutboxMail;
import org.alteractions.journey.mail.outbox.OutboxRepository;
import org.alteractions.journey.process.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivers the mails of the outbox. Each mail has two transactions: one claims it, one records the result. */
@Component
public class Postman {

    public static final String NOT_SENT = "mailNotSent";

    /**
     * Enough for one mail: a dozen exchanges with a server that may take ten seconds for each. Only the mail that is
     * being handed over is claimed, so no other mail waits for a sender that is gone.
     */
    public static final Duration LONGEST_CLAIM = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));

    private final OutboxRepository outbox;
    private final SmtpLines server;
    private final ChapterRepository chapters;
    private final Incidents incidents;
    private final DepartureCheck check;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean going = true;

    public Postman(
            OutboxRepository outbox,
            SmtpLines server,
            ChapterRepository chapters,
            Incidents incidents,
            DepartureCheck check,
            TransactionTemplate transaction,
            Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.chapters = chapters;
        this.incidents = incidents;
        this.check = check;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends until nothing is due. Safe to call from several threads and several nodes. */
    public void deliver() {
        boolean delivering = true;
        while (delivering) {
            delivering = false;
            try (SmtpLine line = server.open()) {
                for (Long id : outbox.due(clock.instant())) {
                    Optional<OutboxMail> claimed = going ? claim(id) : Optional.empty();
                    claimed.ifPresent(mail -> note(mail, handOver(mail, line)));
                    delivering |= claimed.isPresent();
                }
            }
        }
    }

    /** Stops after the mail that is being handed over; the others remain for the next start. */
    public void finish() {
        going = false;
    }

    /**
     * A mail whose sender is gone may or may not have left. A person decides; it is never sent again automatically.
     * Mails that another node is handing over are not touched.
     */
    public void settleLeftBehind() {
        outbox.leftBehind(clock.instant()).forEach(id -> transaction.executeWithoutResult(status ->
                outbox.takeLeftBehind(id, clock.instant()).ifPresent(mail -> {
                    outbox.save(mail.uncertain());
                    report(mail, "may or may not have left before the application stopped");
                })));
    }

    private Optional<OutboxMail> claim(Long id) {
        return transaction.execute(status -> {
            Optional<OutboxMail> due = outbox.takeDue(id, clock.instant());
            if (due.isEmpty() || !check.releaseOrPutOff(due.get())) {
                return Optional.<OutboxMail>empty();
            }
            return Optional.of(outbox.save(due.get().claimed(clock.instant().plus(LONGEST_CLAIM))));
        });
    }

    private Handover handOver(OutboxMail mail, SmtpLine line) {
        MimeMessage message;
        try {
            message = message(mail, chapters.get(mail.chapter()), server.session(), outbox.oneClick(mail.id()));
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
            LOG.warn("Mail {} ({}) cannot be put together: {}", mail.id(), mail.template(), Failures.summary(e));
            return Handover.REFUSED;
        }
        return line.send(message);
    }

    /** A sent mail is always recorded as sent. Another result is recorded only if the claim still holds. */
    private void note(OutboxMail mail, Handover outcome) {
        transaction.executeWithoutResult(status -> {
            boolean ours = outbox.hold(mail.id()).filter(now -> now.isSameClaim(mail)).isPresent();
            if (outcome == Handover.TAKEN) {
                outbox.save(mail.sent(clock.instant()));
                outbox.forgetOneClick(mail.id());
            } else if (ours) {
                noteNotSent(mail, outcome);
            }
        });
    }

    private void noteNotSent(OutboxMail mail, Handover outcome) {
        if (outcome == Handover.UNKNOWN) {
            outbox.save(mail.uncertain());
            report(mail, "may or may not have been taken: the mail server did not answer at the end");
        } else if (outcome == Handover.REFUSED) {
            outbox.save(mail.failed());
            report(mail, "was refused");
        } else if (mail.attempts() <= PAUSES.size()) {
            outbox.save(mail.retryAt(clock.instant().plus(PAUSES.get(mail.attempts() - 1))));
        } else {
            outbox.save(mail.failed());
            report(mail, "could not be delivered in " + mail.attempts() + " attempts");
        }
    }

    private void report(OutboxMail mail, String what) {
        incidents.raise(NOT_SENT, mail.instance(), mail.reference(), mail.id().toString(),
                "Mail '" + mail.template() + "' " + what);
    }

    /** @param oneClick address that ends the news; empty for a mail that is not news */
    public static MimeMessage message(OutboxMail mail, Chapter chapter, Session session, Optional<String> oneClick)
            throws MessagingException, UnsupportedEncodingException {
        String sender = EmailAddress.stored(chapter.email()).ascii();
        MimeMessage message = new NumberedMessage(session, mail, sender);
        message.setFrom(new InternetAddress(sender, "Alter'Actions " + chapter.name(), UTF_8.name()));
        message.setReplyTo(new Address[] {new InternetAddress(sender)});
        InternetAddress reader =
                new InternetAddress(EmailAddress.stored(mail.address()).ascii(), mail.name(), UTF_8.name());
        reader.validate();
        message.setRecipient(Message.RecipientType.TO, reader);
        message.setSubject(mail.subject(), UTF_8.name());
        message.setContent(MailContent.of(mail));
        message.setHeader("Content-Language", mail.language());
        // Senders of out-of-office replies ignore such mails (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        if (oneClick.isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + oneClick.get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setHeader("X-Journey-Mail", mail.id().toString());
        message.saveChanges();
        return message;
    }
}
