package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.delivery.Handover;
import org.alteractions.journey.mail.delivery.Postman;
import org.alteractions.journey.mail.delivery.SmtpLine;
import org.alteractions.journey.mail.delivery.SmtpLines;
import org.alteractions.journey.mail.outbox.DepartureCheck;
import org.alteractions.journey.mail.outbox.OutboxMail;
import org.alteractions.journey.mail.outbox.OutboxRepository;
import org.alteractions.journey.process.Incidents;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.ScriptedMailServer;
import org.alteractions.journey.testing.ScriptedMailServer.At;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Failures of the mail server: every mail is delivered exactly once or marked uncertain, and none is lost. The test
 * clock advances by hours. Time-outs are short, so that a slow minute of a server takes a second.
 */
@Story
class DeliveryFaultsTest extends StoryTest {

    private static final int TIMEOUT = 300;
    /** What nobody has to wait for on a busy machine either. */
    private static final int PATIENCE = 20_000;
    private static final List<String> READERS = IntStream.rangeClosed(1, 5).mapToObj(i -> "r" + i + "@x.example").toList();

    @Autowired
    JavaMailSenderImpl smtp;

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
    RuntimeService runtime;

    @Autowired
    Clock clock;

    private final ScriptedMailServer server = new ScriptedMailServer();
    private Properties properties;
    private int port;
    private String dossier;

    @BeforeEach
    void badServer() {
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        port = smtp.getPort();
        properties = smtp.getJavaMailProperties();
        waitingFor(PATIENCE);
        smtp.setPort(server.port());
        READERS.forEach(this::written);
    }

    private void waitingFor(int millis) {
        Properties patient = new Properties();
        patient.putAll(properties);
        List.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(name -> patient.put("mail.smtp." + name, Integer.toString(millis)));
        smtp.setJavaMailProperties(patient);
    }

    @AfterEach
    void goodServer() {
        server.close();
        smtp.setPort(port);
        smtp.setJavaMailProperties(properties);
    }

    @Test
    void downForAnHour_allLeaveOnceItIsBack() {
        smtp.setPort(1);
        minutes(60);
        assertThat(server.taken()).isEmpty();
        assertThat(states()).containsOnlyKeys("PENDING");

        smtp.setPort(server.port());
        minutes(15);
        assertThat(server.taken()).containsExactlyInAnyOrderElementsOf(READERS);
        assertThat(states()).containsExactly(Map.entry("SENT", 5L));
        assertThat(incidents()).isEmpty();
    }

    @Test
    void downForLonger_isAnIncidentForEachMail() {
        smtp.setPort(1);
        minutes(75);

        assertThat(states()).containsExactly(Map.entry("FAILED", 5L));
        assertThat(incidents()).hasSize(5).allMatch(said -> said.endsWith("could not be delivered in 4 attempts"));
    }

    @Test
    void awayForTheFirstMail_theOthersOfTheRoundDoNotWaitForItInVain() {
        server.answer(At.GREETING, "421 too busy");
        postman.deliver();

        assertThat(server.conversations()).isEqualTo(1);
        assertThat(states()).containsExactly(Map.entry("PENDING", 5L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GREETING", "SENDER", "RECIPIENT", "DATA"})
    void slowForAMinute_allLeaveOnceItIsQuickAgain(At point) {
        READERS.subList(2, 5).forEach(this::forgotten);
        server.pause(point, 2 * TIMEOUT);
        waitingFor(TIMEOUT);
        postman.deliver();
        assertThat(server.taken()).isEmpty();

        server.behave();
        waitingFor(PATIENCE);
        minutes(2);
        assertThat(server.taken()).containsExactlyElementsOf(READERS.subList(0, 2));
        assertThat(states()).containsExactly(Map.entry("SENT", 2L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 no such user", "553 not allowed", "554 no"})
    void oneRecipientIsRefused_itsIncidentIsThereAtOnce_andTheOthersHaveTheirMails(String answer) {
        server.refuse("r2@x.example", answer);
        postman.deliver();

        assertThat(server.taken()).containsExactly("r1@x.example", "r3@x.example", "r4@x.example", "r5@x.example");
        assertThat(server.conversations()).as("the next mail begins a new one").isEqualTo(2);
        assertThat(stateOf("r2@x.example")).isEqualTo("FAILED");
        assertThat(incidents()).containsExactly("Mail 'request-received' was refused");
        assertThat(incident().getProcessInstanceId()).isEqualTo(instance());
        assertThat(jdbc.sql("select attempts from outbox_mail where address = 'r2@x.example'").query(Integer.class)
                .single()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"DATA, 554 rejected", "FINAL_DOT, 552 too big", "FINAL_DOT, 550 spam"})
    void messageIsRefused_isNotTriedAgain(At point, String answer) {
        server.answer(point, answer);
        postman.deliver();
        server.behave();
        minutes(90);

        assertThat(server.taken()).isEmpty();
        assertThat(states()).containsExactly(Map.entry("FAILED", 5L));
        assertThat(incidents()).hasSize(5).containsOnly("Mail 'request-received' was refused");
    }

    @Test
    void addressThatIsNone_isRefusedWithoutAskingAnybody() {
        written("06 12 34 56 78");
        postman.deliver();

        assertThat(stateOf("06 12 34 56 78")).isEqualTo("FAILED");
        assertThat(server.taken()).containsExactlyElementsOf(READERS);
    }

    /** Where the server refuses the sender, it is no fault of the mail's: somebody may mend the settings. */
    @ParameterizedTest
    @CsvSource({"SENDER, 451 later", "SENDER, 550 who are you", "RECIPIENT, 451 grey", "DATA, 421 closing",
        "FINAL_DOT, 451 disk full", "FINAL_DOT, 421 closing"})
    void refusedForNow_isTriedAgain_andArrivesOnce(At point, String answer) {
        server.answer(point, answer);
        postman.deliver();
        assertThat(states()).containsExactly(Map.entry("PENDING", 5L));

        server.behave();
        minutes(2);
        assertThat(server.taken()).containsExactlyInAnyOrderElementsOf(READERS);
        assertThat(incidents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GREETING", "SENDER", "RECIPIENT", "DATA"})
    void hangsUpBeforeTheContent_isTriedAgain_andArrivesOnce(At point) {
        server.answer(point, ScriptedMailServer.HANG_UP);
        postman.deliver();
        assertThat(states()).containsExactly(Map.entry("PENDING", 5L));

        server.behave();
        minutes(2);
        assertThat(server.taken()).containsExactlyInAnyOrderElementsOf(READERS);
        assertThat(incidents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ScriptedMailServer.HANG_UP, ScriptedMailServer.TAKE_AND_HANG_UP, ScriptedMailServer.TAKE_AND_SAY_NOTHING})
    void noAnswerAfterTheFinalDot_isListedAsUncertain_andNotSentAgain(String end) {
        server.answer(At.FINAL_DOT, end);
        waitingFor(end.equals(ScriptedMailServer.TAKE_AND_SAY_NOTHING) ? TIMEOUT : PATIENCE);
        postman.deliver();
        List<String> taken = server.taken();
        server.behave();
        waitingFor(PATIENCE);
        minutes(90);

        assertThat(taken).hasSize(end.equals(ScriptedMailServer.HANG_UP) ? 0 : 5).doesNotHaveDuplicates();
        assertThat(server.taken()).isEqualTo(taken);
        assertThat(states()).containsExactly(Map.entry("UNCERTAIN", 5L));
        assertThat(incidents()).hasSize(5).containsOnly("Mail 'request-received' may or may not have been taken: "
                + "the mail server did not answer at the end");
        runtime.resolveIncident(incident().getId());
        postman.deliver();
        assertThat(server.taken()).hasSize(taken.size() + 1);
    }

    @Test
    void answerThatComesTooLate_isNotTakenForOneAboutTheNextMail() {
        server.pauseOnce(At.RECIPIENT, TIMEOUT + 100);
        waitingFor(TIMEOUT);
        server.refuse("r3@x.example", "550 no such user");
        postman.deliver();

        assertThat(server.taken()).containsExactly("r2@x.example", "r4@x.example", "r5@x.example");
        assertThat(stateOf("r1@x.example")).isEqualTo("PENDING");
        assertThat(stateOf("r3@x.example")).isEqualTo("FAILED");
    }

    @Test
    void senderIsSlowerThanItsClaim_whatAPersonDecidedMeanwhileStands() {
        server.answer(At.FINAL_DOT, "451 later");
        READERS.subList(1, 5).forEach(this::forgotten);
        another(() -> jdbc.sql("update outbox_mail set state = 'UNCERTAIN' where state = 'SENDING'").update()).deliver();

        assertThat(stateOf("r1@x.example")).isEqualTo("UNCERTAIN");
    }

    @Test
    void applicationEnds_theMailInHandIsNoted_andTheOthersWait() {
        Postman[] ending = new Postman[1];
        ending[0] = another(() -> ending[0].finish());
        ending[0].deliver();

        assertThat(server.taken()).containsExactly("r1@x.example");
        assertThat(states()).containsOnly(Map.entry("SENT", 1L), Map.entry("PENDING", 4L));
    }

    /** A postman of another node. @param meanwhile what happens while he hands a mail over */
    private Postman another(Runnable meanwhile) {
        SmtpLines lines = new SmtpLines(smtp) {
            @Override
            public SmtpLine open() {
                return new SmtpLine(smtp) {
                    @Override
                    public Handover send(MimeMessage message) {
                        meanwhile.run();
                        return super.send(message);
                    }
                };
            }
        };
        return new Postman(outbox, lines, chapters, incidents, check, transaction, clock);
    }

    private void written(String address) {
        Instant now = clock.instant();
        outbox.save(new OutboxMail(null, "fault/" + address,
                new OutboxMail.Cause(CaseReference.of(dossier), ChapterId.of("nantes"), instance(), "request-received"),
                new OutboxMail.Addressee(ParticipantId.of("structure-1"), address, "Claire Morel", "fr"),
                new OutboxMail.Content("Votre demande", "Bonjour", "<p>Bonjour</p>", null),
                now, new OutboxMail.Delivery(OutboxMail.State.PENDING, 0, now, null)));
    }

    private void forgotten(String address) {
        jdbc.sql("delete from outbox_mail where unique_key = ?").param("fault/" + address).update();
    }

    private String instance() {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossier)
                .processDefinitionKey(ProcessIds.QUALIFICATION).singleResult().getId();
    }

    /** The postman's rounds while time passes. */
    private void minutes(int count) {
        for (int i = 0; i < count; i++) {
            journey.oversleep(Duration.ofMinutes(1));
            postman.settleLeftBehind();
            postman.deliver();
        }
    }

    private Incident incident() {
        return raised().get(0);
    }

    private List<String> incidents() {
        return raised().stream().map(Incident::getIncidentMessage).toList();
    }

    /** Each once: the engine repeats an incident on the calling instances. */
    private List<Incident> raised() {
        return new ArrayList<>(runtime.createIncidentQuery().incidentType(Postman.NOT_SENT).list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .toList());
    }

    private Map<String, Long> states() {
        return jdbc.sql("select state from outbox_mail where unique_key like 'fault/%'").query(String.class).list()
                .stream().collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    }

    private String stateOf(String address) {
        return jdbc.sql("select state from outbox_mail where unique_key = ?").param("fault/" + address)
                .query(String.class).single();
    }
}
