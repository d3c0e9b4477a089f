package org.alteractions.journey.testing;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A real SMTP server on a free port. It stores the mails to participants. */
public class TestMailbox {

    private final GreenMail server;
    /** A story asks for its mails again and again; to take one apart costs more than to receive it. */
    private final Map<MimeMessage, Mail> read = new ConcurrentHashMap<>();

    TestMailbox(GreenMail server) {
        this.server = server;
    }

    /**
     * A mail as its reader sees it.
     *
     * @param calendar the date that mail programs enter by themselves, or null
     * @param dates    all dates that are attached
     */
    public record Mail(
            String to, String subject, String text, String html, String language, String calendar,
            List<String> dates) {}

    /** Oldest first. */
    public List<Mail> mails() {
        return Arrays.stream(server.getReceivedMessages()).map(message -> read.computeIfAbsent(message, TestMailbox::read))
                .toList();
    }

    public List<Mail> mailsTo(String address) {
        return mails().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    public List<String> subjectsTo(String address) {
        return mailsTo(address).stream().map(Mail::subject).toList();
    }

    void empty() {
        read.clear();
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail read(MimeMessage message) {
        try {
            return new Mail(
                    ((InternetAddress) message.getAllRecipients()[0]).getAddress(),
                    message.getSubject(),
                    part(message.getContent(), "text/plain"),
                    part(message.getContent(), "text/html"),
                    message.getHeader("Content-Language")[0],
                    part(message.getContent(), "text/calendar"),
                    dates(message.getContent()));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(BodyPart body) throws MessagingException, IOException {
        return body.getContent() instanceof String text
                ? text
                : new String(body.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> dates(Object content) throws MessagingException, IOException {
        List<String> dates = new ArrayList<>();
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                if (parts.getBodyPart(i).isMimeType("text/calendar") && parts.getBodyPart(i).getFileName() != null) {
                    dates.add(text(parts.getBodyPart(i)));
                }
            }
        }
        return dates;
    }

    private static String part(Object content, String type) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart body = parts.getBodyPart(i);
                String found = body.isMimeType(type) ? text(body) : part(body.getContent(), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
