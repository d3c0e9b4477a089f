package org.alteractions.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.ChildApplication;
import org.alteractions.journey.testing.DeliveredMails;
import org.alteractions.journey.testing.RemoteStaff;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Kills the whole application (SIGKILL) again and again during the delivery of mails. Twenty starts take five minutes,
 * so it runs with the benchmarks. The profile "chaos" kills only the sender, in KilledSenderTest.
 */
@Tag("benchmark")
class KilledApplicationTest {

    private static final int MAILS = 500;
    private static final int KILLS = 20;

    private final int port = ChildApplication.freePort();
    private final int smtp = ChildApplication.freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Random chance = new Random(20);
    private final WebCaller nantes = WebCaller.program("http://localhost:" + port, "nantes", "nantes");
    private final WebCaller operator = WebCaller.program("http://localhost:" + port, "admin", "admin");
    private final RemoteStaff staff = new RemoteStaff(nantes, operator);

    @TempDir
    Path directory;

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void killedTwentyTimesWhile500MailsGoOut_eachIsDeliveredOnce_orIsAnIncident() throws Exception {
        server.start();
        try (ChildApplication application = started()) {
            staff.start(ProcessIds.MISSION_JOURNEY, RequestFixtures.request());
            assertThat(server.waitForIncomingEmail(30_000, 1)).as(application.output()).isTrue();
        }
        writeMails();
        for (int life = 0; life < KILLS; life++) {
            try (ChildApplication application = started()) {
                int left = MAILS + 1 - delivered().size();
                int some = delivered().size() + 1 + chance.nextInt(Math.max(1, 2 * left / (KILLS - life + 2)));
                assertThat(server.waitForIncomingEmail(60_000, some)).as(application.output()).isTrue();
                application.kill();
            }
            claimsRunOut();
        }
        int beforeTheLast = delivered().size();
        int incidents;
        try (ChildApplication application = started()) {
            staff.await("mails on their way", () -> mails("pending") + mails("sending"), none -> none == 0);
            // The engine repeats an incident on the calling instances.
            incidents = staff.incidents("mailNotSent").stream()
                    .map(incident -> incident.path("rootCauseIncidentId").asText())
                    .collect(Collectors.toSet())
                    .size();
        }
        assertThat(ids("UNCERTAIN")).as("mails that people have to decide on").hasSize(incidents);
        assertNothingLostNothingTwice(beforeTheLast);
    }

    private int mails(String state) {
        return operator.get("/actuator/metrics/journey.mails?tag=state:" + state).json()
                .at("/measurements/0/value").asInt();
    }

    private void assertNothingLostNothingTwice(int beforeTheLast) throws MessagingException {
        List<String> delivered = delivered();
        Set<String> once = new HashSet<>(delivered);
        Set<String> uncertain = new HashSet<>(ids("UNCERTAIN"));
        Set<String> lost = new HashSet<>(ids("%"));
        lost.removeAll(once);
        lost.removeAll(uncertain);
        System.out.printf("Application killed %d times: %d mails, %d delivered, %d uncertain, %d doubled, %d lost%n",
                KILLS, MAILS + 1, once.size(), uncertain.size(), delivered.size() - once.size(), lost.size());
        assertThat(delivered).doesNotHaveDuplicates();
        assertThat(lost).isEmpty();
        assertThat(beforeTheLast).as("delivered while it was killed").isBetween(KILLS, MAILS);
        assertThat(uncertain).hasSizeLessThanOrEqualTo(KILLS);
    }

    private ChildApplication started() throws InterruptedException {
        return ChildApplication.start(directory, Map.of(
                "SPRING_PROFILES_ACTIVE", "demo",
                "SPRING_DATASOURCE_URL", url(),
                "SPRING_MAIL_HOST", "127.0.0.1",
                "SPRING_MAIL_PORT", Integer.toString(smtp),
                "SERVER_PORT", Integer.toString(port),
                "JOURNEY_DEMO_DELAY", Duration.ofDays(1).toString(),
                "JOURNEY_MAILBOX_PORT", Integer.toString(ChildApplication.freePort()))).whenReady(port);
    }

    /** About the same dossier as the one that has left, of which the words are not kept. */
    private void writeMails() {
        assertThat(database().sql("""
                insert into outbox_mail (unique_key, reference, chapter, instance, template, recipient, address,
                    name, language, subject, text, html, state, attempts, created_at, next_attempt_at)
                select concat(unique_key, '/', x), reference, chapter, instance, template, recipient,
                    'reader@structures.example', 'Claire Morel', 'fr', 'Votre demande', 'Bonjour', '<p>Bonjour</p>',
                    'PENDING', 0, created_at, created_at
                from outbox_mail cross join system_range(1, ?)""").param(MAILS).update()).isEqualTo(MAILS);
    }

    /** Ten minutes, of which the test has no time to wait for twenty. */
    private void claimsRunOut() {
        database().sql("update outbox_mail set next_attempt_at = created_at where state = 'SENDING'").update();
    }

    private List<String> delivered() throws MessagingException {
        return DeliveredMails.numbers(server);
    }

    private List<String> ids(String state) {
        return database().sql("select id from outbox_mail where state like ?").param(state).query(String.class).list();
    }

    private JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(url(), "sa", ""));
    }

    private String url() {
        return "jdbc:h2:file:" + directory.resolve("journey") + ";DB_CLOSE_ON_EXIT=FALSE";
    }
}
