package org.alteractions.journey.demo;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mail as the demo's mailbox shows it.
 *
 * @param text null where the mail has no such part
 * @param html null where the mail has no such part
 */
public record ReceivedMail(
        long number, String to, String from, String subject, String text, String html, List<Attachment> attachments) {

    private static final int UNIT = 1000;

    /** An attached file. */
    public record Attachment(String name, byte[] content) {

        /** For instance "12 ko". */
        public String size() {
            return Math.max(1, Math.round(content.length / (double) UNIT)) + "\u00a0ko";
        }
    }

    static ReceivedMail of(MimeMessage message) throws MessagingException, IOException {
        return new ReceivedMail(
                numberOf(message),
                written(message.getAllRecipients()),
                written(message.getFrom()),
                message.getSubject(),
                part(message.getContent(), "text/plain").orElse(null),
                part(message.getContent(), "text/html").orElse(null),
                attachments(message.getContent()));
    }

    // The server has one mailbox per address; the outbox's number is stable and gives the order of all mails.
    static long numberOf(MimeMessage message) {
        try {
            String number = message.getHeader("X-Journey-Mail", null);
            return number == null ? 0 : Long.parseLong(number);
        } catch (MessagingException unreadable) {
            return 0;
        }
    }

    boolean mentions(String words) {
        return (to + " " + subject).toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private static String written(Address... addresses) {
        return Arrays.stream(addresses)
                .map(address -> ((InternetAddress) address).toUnicodeString())
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> part(Object content, String type) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart body = parts.getBodyPart(i);
                Optional<String> found = body.isMimeType(type)
                        ? Optional.of(body.getContent().toString())
                        : part(body.getContent(), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Attachment> attachments(Object content) throws MessagingException, IOException {
        List<Attachment> found = new ArrayList<>();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart body = parts.getBodyPart(i);
                if (Part.ATTACHMENT.equalsIgnoreCase(body.getDisposition())) {
                    found.add(new Attachment(body.getFileName(), body.getInputStream().readAllBytes()));
                }
            }
        }
        return found;
    }
}
