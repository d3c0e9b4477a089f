package org.alteractions.journey.demo;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The demo's mailbox: every mail that left, newest first. */
@Controller
@Profile("demo")
class MailboxPage {

    private final GreenMail server;

    MailboxPage(GreenMail demoMailServer) {
        this.server = demoMailServer;
    }

    /** A mail as the page shows it. */
    public record Mail(int number, String to, String from, String subject, String text, String html) {}

    @GetMapping("/mailbox")
    String list(Model model) throws MessagingException, IOException {
        MimeMessage[] received = server.getReceivedMessages();
        List<Mail> mails = new ArrayList<>();
        for (int number : IntStream.range(0, received.length).toArray()) {
            mails.add(mail(number, received[number]));
        }
        Collections.reverse(mails);
        model.addAttribute("mails", mails);
        return "mailbox";
    }

    @GetMapping("/mailbox/{number}")
    String one(@PathVariable int number, Model model) throws MessagingException, IOException {
        MimeMessage[] received = server.getReceivedMessages();
        if (number < 0 || number >= received.length) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("mail", mail(number, received[number]));
        return "mail";
    }

    private static Mail mail(int number, MimeMessage message) throws MessagingException, IOException {
        return new Mail(
                number,
                Arrays.toString(message.getAllRecipients()).replaceAll("[\\[\\]]", ""),
                message.getFrom()[0].toString(),
                message.getSubject(),
                part(message.getContent(), "text/plain"),
                part(message.getContent(), "text/html"));
    }

    private static String part(Object content, String type) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart body = parts.getBodyPart(i);
                String found = body.isMimeType(type)
                        ? body.getContent().toString()
                        : part(body.getContent(), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
