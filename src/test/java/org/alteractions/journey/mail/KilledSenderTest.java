package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.alteractions.journey.mail.delivery.Postman;
import org.alteractions.journey.testing.ChildApplication;
import org.alteractions.journey.testing.DeliveredMails;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Kills the sender (SIGKILL) again and again during the delivery through a real mail server. Every mail is delivered
 * exactly once or marked uncertain, and none is lost.
 */
@Tag("chaos")
class KilledSenderTest {

    private static final int MAILS = 500;
    private static final int KILLS = 20;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Random chance = new Random(20);

    @TempDir
    Path directory;

    @BeforeEach
    void mailsAreWritten() {
        for (String talkative : new String[] {"com.icegreen", "org.flywaydb"}) {
            ((Logger) LoggerFactory.getLogger(talkative)).setLevel(Level.WARN);
        }
        server.start();
        try (SingleConnectionDataSource database = database()) {
            Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
            writeMails(JdbcClient.create(database));
        }
    }

    private static void writeMails(JdbcClient database) {
        for (int i = 1; i <= MAILS; i++) {
            database.sql("""
                    insert into outbox_mail (unique_key, reference, chapter, instance, template, recipient, address,
                        name, language, subject, text, html, state, attempts, created_at, next_attempt_at)
                    values (?, 'NAN-26-001', 'nantes', 'none', 'request-received', ?, ?, 'Claire Morel', 'fr',
                        'Votre demande', 'Bonjour', '<p>Bonjour</p>', 'PENDING', 0, ?, ?)""")
                    .params("mail/" + i, "structure-" + i, "reader@structures.example", now(), now())
                    .update();
        }
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void killedTwentyTimesWhile500MailsGoOut_eachIsDeliveredOnceOrListedAsUncertain() throws Exception {
        for (int life = 0; life < KILLS; life++) {
            try (ChildApplication sender = sender(life)) {
                int some = delivered().size() + 1 + chance.nextInt(2 * (MAILS - delivered().size()) / (KILLS - life + 2));
                assertThat(server.waitForIncomingEmail(30_000, some)).as(sender.output()).isTrue();
                Thread.sleep(chance.nextInt(6));
                sender.kill();
            }
        }
        int beforeTheLast = delivered().size();
        try (ChildApplication sender = sender(KILLS)) {
            assertThat(sender.exitCode(Duration.ofSeconds(60))).as(sender.output()).isZero();
        }

        List<String> delivered = delivered();
        Set<String> once = new HashSet<>(delivered);
        Set<String> uncertain = new HashSet<>(ids("UNCERTAIN"));
        Set<String> lost = new HashSet<>(ids("%"));
        lost.removeAll(once);
        lost.removeAll(uncertain);
        Set<String> uncertainAndDelivered = new HashSet<>(uncertain);
        uncertainAndDelivered.retainAll(once);
        int doubled = delivered.size() - once.size();
        System.out.printf("Sender killed %d times: %d mails, %d delivered, %d uncertain (%d of them delivered),"
                        + " %d doubled, %d lost%n",
                KILLS, MAILS, once.size(), uncertain.size(), uncertainAndDelivered.size(), doubled, lost.size());
        assertThat(doubled).isZero();
        assertThat(lost).isEmpty();
        assertThat(beforeTheLast).as("delivered while senders were killed").isBetween(KILLS, MAILS - 1);
        assertThat(uncertain).hasSizeLessThanOrEqualTo(KILLS);
        assertThat(ids("SENT")).hasSize(MAILS - uncertain.size());
    }

    /** @param life each begins when the claims of the one before have run out */
    private ChildApplication sender(int life) {
        long later = (Postman.LONGEST_CLAIM.toMinutes() + 1) * life;
        return ChildApplication.startTest(directory, SenderProcess.class,
                url(), Integer.toString(server.getSmtp().getPort()), Long.toString(later));
    }

    private List<String> delivered() throws MessagingException {
        return DeliveredMails.numbers(server);
    }

    private List<String> ids(String state) {
        try (SingleConnectionDataSource database = database()) {
            return JdbcClient.create(database).sql("select id from outbox_mail where state like ?").param(state)
                    .query(String.class).list();
        }
    }

    private static OffsetDateTime now() {
        return Instant.now().minusSeconds(1).atOffset(ZoneOffset.UTC);
    }

    /** One connection: the file is opened and closed once. */
    private SingleConnectionDataSource database() {
        return new SingleConnectionDataSource(url(), "sa", "", true);
    }

    private String url() {
        return "jdbc:h2:file:" + directory.resolve("mails");
    }
}
