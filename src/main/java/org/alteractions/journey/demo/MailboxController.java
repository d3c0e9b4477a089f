package org.alteractions.journey.demo;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.alteractions.journey.mail.FramedMail;
import org.alteractions.journey.security.PagePolicy;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The demo's mailbox: every sent mail, newest first, with its files and its source. */
@Controller
@Profile("demo")
class MailboxController {

    private final GreenMail server;

    MailboxController(GreenMail demoMailServer) {
        this.server = demoMailServer;
    }

    /** @param search part of a name, an address or a subject; empty for every mail */
    @GetMapping("/mailbox")
    String list(@RequestParam(defaultValue = "") String search, Model model) throws MessagingException, IOException {
        List<ReceivedMail> mails = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            mails.add(ReceivedMail.of(message));
        }
        mails.sort(Comparator.comparingLong(ReceivedMail::number).reversed());
        model.addAttribute("search", search);
        model.addAttribute("mails", mails.stream().filter(mail -> mail.mentions(search)).toList());
        return "mailbox";
    }

    @GetMapping("/mailbox/{number}")
    String one(@PathVariable long number, Model model, HttpServletResponse response)
            throws MessagingException, IOException {
        ReceivedMail mail = ReceivedMail.of(message(number));
        response.setHeader(PagePolicy.HEADER, PagePolicy.showing(mail.html()));
        model.addAttribute("mail", mail);
        model.addAttribute("framed", FramedMail.html(mail.html()));
        model.addAttribute("text", FramedMail.text(mail.text()));
        return "mail";
    }

    /** The message as it was sent, with its headers. */
    @GetMapping("/mailbox/{number}/message.eml")
    ResponseEntity<byte[]> raw(@PathVariable long number) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message(number).writeTo(bytes);
        return file("message-" + number + ".eml", bytes.toByteArray());
    }

    /** @param place index of the file in the mail, from 0 */
    @GetMapping("/mailbox/{number}/files/{place}")
    ResponseEntity<byte[]> attachment(@PathVariable long number, @PathVariable int place)
            throws MessagingException, IOException {
        List<ReceivedMail.Attachment> files = ReceivedMail.of(message(number)).attachments();
        if (place < 0 || place >= files.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file(files.get(place).name(), files.get(place).content());
    }

    private MimeMessage message(long number) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> ReceivedMail.numberOf(message) == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(content);
    }
}
