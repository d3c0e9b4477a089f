package org.alteractions.journey.mail;

import java.util.function.Supplier;
import org.alteractions.journey.mail.delivery.Postman;
import org.alteractions.journey.testing.ScriptedMailServer;
import org.alteractions.journey.testing.ScriptedMailServer.At;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Lets stories of other packages deliver the mails of the outbox. */
@Component
public class Delivery {

    private final Postman postman;
    private final JavaMailSenderImpl smtp;

    Delivery(Postman postman, JavaMailSenderImpl smtp) {
        this.postman = postman;
        this.smtp = smtp;
    }

    public void deliver() {
        postman.deliver();
    }

    /** Tells a story while the mail server knows none of the addresses that it is given. */
    public <T> T refused(Supplier<T> story) {
        return with("550 5.1.1 no such user", At.RECIPIENT, story);
    }

    /** Tells a story while the mail server takes every mail and hangs up without a word. */
    public <T> T unanswered(Supplier<T> story) {
        return with(ScriptedMailServer.TAKE_AND_HANG_UP, At.FINAL_DOT, story);
    }

    private <T> T with(String answer, At point, Supplier<T> story) {
        int port = smtp.getPort();
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            server.answer(point, answer);
            smtp.setPort(server.port());
            return story.get();
        } finally {
            smtp.setPort(port);
        }
    }
}
