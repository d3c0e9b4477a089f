package org.alteractions.journey.testing;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;

/** The mails that a mail server has received, from any sender. */
public final class DeliveredMails {

    private DeliveredMails() {}

    /** The outbox's numbers of the mails, one twice where it came twice. */
    public static List<String> numbers(GreenMail server) throws MessagingException {
        List<String> numbers = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            numbers.add(mail.getHeader("X-Journey-Mail")[0]);
        }
        return numbers;
    }
}
