package org.alteractions.journey.mail.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alteractions.journey.mail.calendar.CalendarFile;
import org.alteractions.journey.mail.outbox.OutboxMail;

/**
 * The parts of a mail, the simplest first: text, HTML, and the calendar file of a mail about a date. The file is also
 * attached, for calendars that ignore the parts. Further dates are only attached, because only one part is read.
 */
final class MailContent {

    private MailContent() {}

    static MimeMultipart of(OutboxMail mail) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        alternatives.addBodyPart(text);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), StandardCharsets.UTF_8.name(), "html");
        alternatives.addBodyPart(html);
        if (mail.calendar() == null) {
            return alternatives;
        }
        List<String> dates = CalendarFile.each(mail.calendar());
        alternatives.addBodyPart(calendar(dates.get(0)));
        MimeMultipart all = new MimeMultipart("mixed");
        MimeBodyPart message = new MimeBodyPart();
        message.setContent(alternatives);
        all.addBodyPart(message);
        for (int i = 0; i < dates.size(); i++) {
            MimeBodyPart attached = calendar(dates.get(i));
            attached.setFileName(i == 0 ? "invitation.ics" : "invitation-" + (i + 1) + ".ics");
            all.addBodyPart(attached);
        }
        return all;
    }

    private static MimeBodyPart calendar(String file) throws MessagingException {
        String method = CalendarFile.invites(file) ? "REQUEST" : "CANCEL";
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                file.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=" + method)));
        return part;
    }
}
