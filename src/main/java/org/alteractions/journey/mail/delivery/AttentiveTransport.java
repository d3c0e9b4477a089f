package org.alteractions.journey.mail.delivery;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Knows how far a mail came. The library's exceptions do not tell a connection that broke before the mail was handed
 * over from one that broke after its final dot, when the server may have taken it: this looks at the conversation itself.
 */
final class AttentiveTransport extends SMTPTransport {

    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;

    private enum Point { BEFORE, RECIPIENT, CONTENT, FINAL_DOT }

    private Point reached = Point.BEFORE;

    /** The first refusal counts: what the library says afterwards to tidy up may be refused too. */
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

    /** What became of a mail that {@link #sendMessage} failed to send. */
    synchronized Handover outcome() {
        if (refusal >= PERMANENT && reached != Point.BEFORE) {
            return Handover.REFUSED;
        }
        return refusal == 0 && reached == Point.FINAL_DOT ? Handover.UNKNOWN : Handover.NOT_NOW;
    }

    /** The server's last answer, for the log: its text may hold the address, its number does not. */
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

    // Noted before the dot leaves: one that could not be written whole may have arrived all the same.
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
