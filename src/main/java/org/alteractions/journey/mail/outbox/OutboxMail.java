package org.alteractions.journey.mail.outbox;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.calendar.CalendarFile;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A mail in the outbox.
 *
 * @param uniqueKey case, template, recipient and occasion: the same event never writes twice
 */
public record OutboxMail(
        @Id Long id,
        String uniqueKey,
        @Embedded.Empty Cause cause,
        @Embedded.Empty Addressee addressee,
        @Embedded.Empty Content content,
        Instant createdAt,
        @Embedded.Empty Delivery delivery) {

    /**
     * The reason for the mail.
     *
     * @param reference business key of the case
     * @param instance  process instance on which an incident is raised if the mail cannot be delivered
     */
    public record Cause(CaseReference reference, ChapterId chapter, String instance, String template) {}

    /**
     * The recipient.
     *
     * @param recipient participant number
     * @param address   erased once sent, like the name
     * @param language  "fr" or "en"
     */
    public record Addressee(ParticipantId recipient, String address, String name, String language) {

        public static Addressee of(Recipient to) {
            return new Addressee(to.id(), to.address().text(), to.name(), to.languageCode());
        }

        private Addressee forgotten() {
            return new Addressee(recipient, null, null, language);
        }
    }

    /**
     * The content.
     *
     * @param html     erased once sent, like text and calendar: the log keeps the fact, not the content
     * @param calendar one or more concatenated calendar files; null if the mail is about no date
     */
    public record Content(String subject, String text, String html, String calendar) {

        private Content forgotten() {
            return new Content(subject, null, null, null);
        }
    }

    /** Progress of the delivery. */
    public record Delivery(State state, int attempts, Instant nextAttemptAt, Instant sentAt) {}

    public enum State {
        /** Waits to be sent. */
        PENDING("à envoyer"),
        /** Claimed by a sender. After a crash it is unknown whether the mail left. */
        SENDING("envoi en cours"),
        SENT("envoyé"),
        /** Refused permanently, or tried too often. */
        FAILED("non remis"),
        /** Sent to the server, whose answer was not received or not recorded: it may have left. */
        UNCERTAIN("peut-être remis"),
        /** Its reader had left or opted out, or its reminder was obsolete. */
        DROPPED("sans objet");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static OutboxMail written(String uniqueKey, Cause cause, Addressee to, Content content, Instant now) {
        return new OutboxMail(null, uniqueKey, cause, to, content, now, new Delivery(State.PENDING, 0, now, null));
    }

    public boolean isUndelivered() {
        return state() == State.FAILED || state() == State.UNCERTAIN;
    }

    /** Whether this claim still holds. */
    public boolean isSameClaim(OutboxMail claimed) {
        return state() == State.SENDING && attempts() == claimed.attempts();
    }

    /** @param until when the sender may be considered gone */
    public OutboxMail claimed(Instant until) {
        return with(new Delivery(State.SENDING, attempts() + 1, until, null));
    }

    public OutboxMail sent(Instant at) {
        return forgotten(new Delivery(State.SENT, attempts(), nextAttemptAt(), at));
    }

    /** Not sent; address and content are erased like those of a sent mail. */
    OutboxMail dropped() {
        return forgotten(new Delivery(State.DROPPED, attempts(), nextAttemptAt(), null));
    }

    public OutboxMail retryAt(Instant at) {
        return with(new Delivery(State.PENDING, attempts(), at, null));
    }

    public OutboxMail failed() {
        return with(new Delivery(State.FAILED, attempts(), nextAttemptAt(), null));
    }

    public OutboxMail uncertain() {
        return with(new Delivery(State.UNCERTAIN, attempts(), nextAttemptAt(), null));
    }

    public OutboxMail again(Instant at) {
        return with(new Delivery(State.PENDING, 0, at, null));
    }

    public OutboxMail addressedTo(EmailAddress other) {
        String calendar = calendar() == null ? null : CalendarFile.addressedTo(calendar(), other);
        return new OutboxMail(id, uniqueKey, cause,
                new Addressee(recipient(), other.text(), name(), language()),
                new Content(subject(), text(), html(), calendar), createdAt, delivery);
    }

    private OutboxMail with(Delivery next) {
        return new OutboxMail(id, uniqueKey, cause, addressee, content, createdAt, next);
    }

    private OutboxMail forgotten(Delivery last) {
        return new OutboxMail(id, uniqueKey, cause, addressee.forgotten(), content.forgotten(), createdAt, last);
    }

    public CaseReference reference() {
        return cause.reference();
    }

    public ChapterId chapter() {
        return cause.chapter();
    }

    public String instance() {
        return cause.instance();
    }

    public String template() {
        return cause.template();
    }

    public ParticipantId recipient() {
        return addressee.recipient();
    }

    public String address() {
        return addressee.address();
    }

    public String name() {
        return addressee.name();
    }

    public String language() {
        return addressee.language();
    }

    public String subject() {
        return content.subject();
    }

    public String text() {
        return content.text();
    }

    public String html() {
        return content.html();
    }

    public String calendar() {
        return content.calendar();
    }

    public State state() {
        return delivery.state();
    }

    public int attempts() {
        return delivery.attempts();
    }

    public Instant nextAttemptAt() {
        return delivery.nextAttemptAt();
    }

    public Instant sentAt() {
        return delivery.sentAt();
    }
}
