package org.alteractions.journey.demo;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alteractions.journey.security.PagePolicy;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The demo's mailbox: every mail that left, newest first. */
@Controller
@Profile("demo")
class MailboxController {

    private final GreenMail server;

    MailboxController(GreenMail demoMailServer) {
        this.server = demoMailServer;
    }

    /** A mail as the page shows it. */
    public record Mail(long number, String to, String from, String subject, String text, String html) {

        boolean mentions(String words) {
            return (to + " " + subject).toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** @param search part of a name, an address or a subject; empty for every mail */
    @GetMapping("/mailbox")
    String list(@RequestParam(defaultValue = "") String search, Model model) throws MessagingException, IOException {
        List<Mail> mails = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            mails.add(mail(message));
        }
        mails.sort(Comparator.comparingLong(Mail::number).reversed());
        model.addAttribute("search", search);
        model.addAttribute("mails", mails.stream().filter(mail -> mail.mentions(search)).toList());
        return "mailbox";
    }

    @GetMapping("/mailbox/{number}")
    String one(@PathVariable long number, Model model, HttpServletResponse response)
            throws MessagingException, IOException {
        Mail mail = mail(Arrays.stream(server.getReceivedMessages())
                .filter(message -> numberOf(message) == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        response.setHeader(PagePolicy.HEADER, PagePolicy.showing(mail.html()));
        model.addAttribute("mail", mail);
        return "mail";
    }

    // The server keeps a box for each address; the outbox's number stays the same and says the order of all.
    private static long numberOf(MimeMessage message) {
        try {
            String number = message.getHeader("X-Journey-Mail", null);
            return number == null ? 0 : Long.parseLong(number);
        } catch (MessagingException unreadable) {
            return 0;
        }
    }

    private static Mail mail(MimeMessage message) throws MessagingException, IOException {
        return new Mail(
                numberOf(message),
                written(message.getAllRecipients()),
                written(message.getFrom()),
                message.getSubject(),
                part(message.getContent(), "text/plain"),
                part(message.getContent(), "text/html"));
    }

    private static String written(Address... addresses) {
        return Arrays.stream(addresses)
                .map(address -> ((InternetAddress) address).toUnicodeString())
                .collect(Collectors.joining(", "));
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
