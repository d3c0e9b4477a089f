package org.alteractions.journey.mail.outbox;

import java.time.Instant;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.calendar.CalendarFile;
import org.springframework.data.annotation.Id;

/**
 * A mail on its way.
 *
 * @param uniqueKey case, step, template and recipient: the same event never writes twice
 * @param instance  process instance on which an incident is raised if it cannot be delivered
 * @param calendar  file for the reader's calendar, or one after the other; null where the mail is about no date
 * @param html      emptied once sent, as are text, calendar and address: the log keeps the fact, not the content
 */
public record OutboxMail(
        @Id Long id,
        String uniqueKey,
        String reference,
        String chapter,
        String instance,
        String template,
        String recipient,
        String address,
        String name,
        String language,
        String subject,
        String text,
        String html,
        String calendar,
        State state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant sentAt) {

    public enum State {
        /** Waits to be sent. */
        PENDING("à envoyer"),
        /** A sender has it; found so after a crash, nobody knows whether it left. */
        SENDING("envoi en cours"),
        SENT("envoyé"),
        /** Refused for good, or tried too often. */
        FAILED("non remis"),
        /** All of it was said to the server, whose answer nobody heard or noted: it may have left. */
        UNCERTAIN("peut-être remis"),
        /** Its reader had left, or there was nothing to remind of any more. */
        DROPPED("sans objet");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isUndelivered() {
        return state == State.FAILED || state == State.UNCERTAIN;
    }

    /** Whether nobody has decided about it since it was claimed like this. */
    public boolean isSameClaim(OutboxMail claimed) {
        return state == State.SENDING && attempts == claimed.attempts;
    }

    /** @param until when somebody may conclude that the sender is gone */
    public OutboxMail claimed(Instant until) {
        return with(State.SENDING, attempts + 1, until, null);
    }

    public OutboxMail sent(Instant at) {
        return new OutboxMail(id, uniqueKey, reference, chapter, instance, template, recipient, null, null, language,
                subject, null, null, null, State.SENT, attempts, createdAt, nextAttemptAt, at);
    }

    /** Not sent, and forgotten like one that was. */
    OutboxMail dropped() {
        return new OutboxMail(id, uniqueKey, reference, chapter, instance, template, recipient, null, null, language,
                subject, null, null, null, State.DROPPED, attempts, createdAt, nextAttemptAt, null);
    }

    public OutboxMail retryAt(Instant at) {
        return with(State.PENDING, attempts, at, null);
    }

    public OutboxMail failed() {
        return with(State.FAILED, attempts, nextAttemptAt, null);
    }

    public OutboxMail uncertain() {
        return with(State.UNCERTAIN, attempts, nextAttemptAt, null);
    }

    public OutboxMail again(Instant at) {
        return with(State.PENDING, 0, at, null);
    }

    public OutboxMail addressedTo(EmailAddress other) {
        return new OutboxMail(id, uniqueKey, reference, chapter, instance, template, recipient, other.text(), name,
                language, subject, text, html,
                calendar == null ? null : CalendarFile.addressedTo(calendar, other), state,
                attempts, createdAt, nextAttemptAt, sentAt);
    }

    private OutboxMail with(State next, int tried, Instant attempt, Instant sent) {
        return new OutboxMail(id, uniqueKey, reference, chapter, instance, template, recipient, address, name,
                language, subject, text, html, calendar, next, tried, createdAt, attempt, sent);
    }
}
