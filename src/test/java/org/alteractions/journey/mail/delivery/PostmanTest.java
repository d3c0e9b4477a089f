package org.alteractions.journey.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.mail.outbox.DepartureCheck;
import org.alteractions.journey.mail.outbox.OutboxMail;
import org.alteractions.journey.mail.outbox.OutboxRepository;
import org.alteractions.journey.process.Incidents;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail delivery while the mail server is unavailable, and after a crash of the application. */
@Story
class PostmanTest extends StoryTest {

    private static final int NOBODY_LISTENS = 1;

    @Autowired
    JavaMailSenderImpl smtp;

    @Autowired
    GreenMail server;

    @Autowired
    Postman postman;

    @Autowired
    OutboxRepository outbox;

    @Autowired
    ChapterRepository chapters;

    @Autowired
    Incidents incidents;

    @Autowired
    DepartureCheck check;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Autowired
    RuntimeService runtime;

    @Test
    void serverIsAway_caseGoesOnAndTheMailLeavesLater() {
        String dossier = withoutServer(() -> journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request()));

        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
        assertThat(states()).containsExactly("PENDING");

        journey.pass(Duration.ofMinutes(2));
        assertThat(mailbox.mails()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void eachMailHasANameOfItsOwn_theSameWheneverItIsSent() throws MessagingException {
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        OutboxMail mail = outbox.findById(jdbc.sql("select max(id) from outbox_mail").query(Long.class).single())
                .orElseThrow();
        MimeMessage received = server.getReceivedMessages()[0];
        NumberedMessage again = new NumberedMessage(
                smtp.getSession(), mail, chapters.get(ChapterId.of("nantes")).email());
        again.setText("…");
        again.saveChanges();

        assertThat(received.getMessageID()).startsWith("<mail-" + mail.id() + "-").isEqualTo(again.getMessageID());
    }

    @Test
    void serverStaysAway_operatorSeesAnIncidentWithoutTheAddress_andSendsAgain() {
        withoutServer(() -> {
            journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
            journey.pass(Duration.ofMinutes(2));
            journey.pass(Duration.ofMinutes(11));
            journey.pass(Duration.ofMinutes(61));
            return null;
        });

        List<Incident> incidents = incidents();
        assertThat(incidents).hasSize(1);
        assertThat(incidents.get(0).getIncidentMessage())
                .isEqualTo("Mail 'request-received' could not be delivered in 4 attempts");

        runtime.resolveIncident(incidents.get(0).getId());
        journey.run();
        assertThat(mailbox.mails()).hasSize(1);
        assertThat(runtime.createIncidentQuery().incidentType(Postman.NOT_SENT).count()).isZero();
    }

    @Test
    void serverRefusesThePassword_mailLeavesOnceItIsCorrected() {
        server.setUser("journey", "journey", "p1geon-voyageur");
        Properties before = smtp.getJavaMailProperties();
        Properties greeting = new Properties();
        greeting.putAll(before);
        greeting.put("mail.smtp.ehlo", "true");
        smtp.setJavaMailProperties(greeting);
        smtp.setUsername("journey");
        smtp.setPassword("p1geon");
        try {
            journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
            assertThat(states()).containsExactly("PENDING");
            assertThat(mailbox.mails()).isEmpty();

            smtp.setPassword("p1geon-voyageur");
            journey.pass(Duration.ofMinutes(2));
            assertThat(mailbox.mails()).hasSize(1);
            assertThat(states()).containsExactly("SENT");
        } finally {
            smtp.setUsername(null);
            smtp.setPassword(null);
            smtp.setJavaMailProperties(before);
        }
    }

    @Test
    void senderIsGone_mailIsNeverSentAgainBlindly() {
        withoutServer(() -> journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request()));
        jdbc.sql("update outbox_mail set state = 'SENDING', next_attempt_at = created_at").update();

        postman.settleLeftBehind();
        journey.pass(Duration.ofHours(3));

        assertThat(states()).containsExactly("UNCERTAIN");
        assertThat(mailbox.mails()).isEmpty();
        assertThat(incidents()).hasSize(1);
    }

    @Test
    void anotherNodeIsSending_itsMailIsNotTouched() {
        withoutServer(() -> journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request()));
        jdbc.sql("update outbox_mail set next_attempt_at = created_at").update();
        List<String> meanwhile = new ArrayList<>();
        SmtpLines otherNodesServer = new SmtpLines(smtp) {
            @Override
            public SmtpLine open() {
                return new SmtpLine(smtp) {
                    @Override
                    public Handover send(MimeMessage message) {
                        postman.settleLeftBehind();
                        meanwhile.addAll(states());
                        return super.send(message);
                    }
                };
            }
        };
        new Postman(outbox, otherNodesServer, chapters, incidents, check, transaction, clock).deliver();

        assertThat(meanwhile).containsExactly("SENDING");
        assertThat(states()).containsExactly("SENT");
        assertThat(mailbox.mails()).hasSize(1);
        assertThat(incidents()).isEmpty();
    }

    @Test
    void sentMail_keepsTheFactAndForgetsTheContent() {
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());

        assertThat(jdbc.sql("select count(*) from outbox_mail where address is null and html is null and text is null")
                .query(Integer.class).single()).isEqualTo(1);
    }

    private <T> T withoutServer(Supplier<T> story) {
        int port = smtp.getPort();
        smtp.setPort(NOBODY_LISTENS);
        try {
            return story.get();
        } finally {
            smtp.setPort(port);
        }
    }

    /** Each once: the engine repeats an incident on the calling instances. */
    private List<Incident> incidents() {
        return runtime.createIncidentQuery().incidentType(Postman.NOT_SENT).list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .toList();
    }

    private List<String> states() {
        return jdbc.sql("select state from outbox_mail order by id").query(String.class).list();
    }
}
