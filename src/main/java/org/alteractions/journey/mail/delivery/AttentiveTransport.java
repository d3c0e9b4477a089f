package org.alteractions.journey.mail.delivery;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * SMTP transport that records how far a mail came. A connection may break before the mail is handed over, or after its
 * final dot, when the server may have taken it. The library's exceptions do not distinguish the two.
 */
final class AttentiveTransport extends SMTPTransport {

    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;

    private enum Point { BEFORE, RECIPIENT, CONTENT, FINAL_DOT }

    private Point reached = Point.BEFORE;

    /** The first refusal counts: the library's later clean-up commands may be refused too. */
    private int refusal;

    AttentiveTransport(Session session) {
        super(session, null);
    }

    @Override
    public synchronized void sendMessage(Message message, Address[] addresses) throws MessagingException {
        reached = Point.BEFORE;
        refusal = 0;
        super.sendMessage(message, addresses);
    }

    /** Result of a mail that {@link #sendMessage} failed to send. */
    synchronized Handover outcome() {
        if (refusal >= PERMANENT && reached != Point.BEFORE) {
            return Handover.REFUSED;
        }
        return refusal == 0 && reached == Point.FINAL_DOT ? Handover.UNKNOWN : Handover.NOT_NOW;
    }

    /**
     * Number of the server's refusal, for the log. The text of an answer may contain the address, its number does not.
     */
    synchronized int refusal() {
        return refusal;
    }

    @Override
    protected void rcptTo() throws MessagingException {
        reached = Point.RECIPIENT;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        reached = Point.CONTENT;
        return super.data();
    }

    // Recorded before the dot is sent: a mail whose dot could not be written completely may still have arrived.
    @Override
    protected void finishData() throws IOException, MessagingException {
        reached = Point.FINAL_DOT;
        super.finishData();
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (refusal == 0 && code >= TEMPORARY) {
            refusal = code;
        }
        return code;
    }
}
