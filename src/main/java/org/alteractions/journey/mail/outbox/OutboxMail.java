package org.alteractions.journey.mail.outbox;

import java.time.Instant;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.calendar.CalendarFile;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A mail on its way.
 *
 * @param uniqueKey case, step, template and recipient: the same event never writes twice
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
     * What the mail is written for.
     *
     * @param reference business key of the case
     * @param instance  process instance on which an incident is raised if it cannot be delivered
     */
    public record Cause(CaseReference reference, ChapterId chapter, String instance, String template) {}

    /**
     * Who is written to.
     *
     * @param recipient participant number
     * @param address   emptied once sent, as is the name
     * @param language  "fr" or "en"
     */
    public record Addressee(String recipient, String address, String name, String language) {

        public static Addressee of(Recipient to) {
            return new Addressee(to.id(), to.address().text(), to.name(), to.languageCode());
        }

        private Addressee forgotten() {
            return new Addressee(recipient, null, null, language);
        }
    }

    /**
     * What is said.
     *
     * @param html     emptied once sent, as are text and calendar: the log keeps the fact, not the content
     * @param calendar file for the reader's calendar, or one after the other; null where the mail is about no date
     */
    public record Content(String subject, String text, String html, String calendar) {

        private Content forgotten() {
            return new Content(subject, null, null, null);
        }
    }

    /** How far it has come. */
    public record Delivery(State state, int attempts, Instant nextAttemptAt, Instant sentAt) {}

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

    static OutboxMail written(String uniqueKey, Cause cause, Addressee to, Content content, Instant now) {
        return new OutboxMail(null, uniqueKey, cause, to, content, now, new Delivery(State.PENDING, 0, now, null));
    }

    public boolean isUndelivered() {
        return state() == State.FAILED || state() == State.UNCERTAIN;
    }

    /** Whether nobody has decided about it since it was claimed like this. */
    public boolean isSameClaim(OutboxMail claimed) {
        return state() == State.SENDING && attempts() == claimed.attempts();
    }

    /** @param until when somebody may conclude that the sender is gone */
    public OutboxMail claimed(Instant until) {
        return with(new Delivery(State.SENDING, attempts() + 1, until, null));
    }

    public OutboxMail sent(Instant at) {
        return forgotten(new Delivery(State.SENT, attempts(), nextAttemptAt(), at));
    }

    /** Not sent, and forgotten like one that was. */
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

    public String recipient() {
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
