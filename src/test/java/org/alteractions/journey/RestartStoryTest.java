package org.alteractions.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.testing.ChildApplication;
import org.alteractions.journey.testing.DeliveredMails;
import org.alteractions.journey.testing.RemoteStaff;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.HoldMidTermAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Kills the application on an H2 file while dossiers wait for people, a team or a date, and while mails are being sent.
 * After the restart all state and dates are intact, and nobody gets a mail twice.
 */
@Tag("chaos")
class RestartStoryTest {

    private static final String ADMIN = "Marée-haute-7h12";
    private static final String DATABASE = "s3l-de-Guérande";
    private static final String STAFF = "Grand-Large-44";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final int port = ChildApplication.freePort();
    private final int mailPort = ChildApplication.freePort();
    private final String base = "http://localhost:" + port;
    private final WebCaller admin = WebCaller.program(base, "admin", ADMIN);
    private final RemoteStaff staff = new RemoteStaff(WebCaller.program(base, "maelle", STAFF), admin);
    private final RemoteSeason season = new RemoteSeason(staff, today);

    @TempDir
    Path directory;

    @BeforeAll
    static void hearFromTheApplicationAlone() {
        for (String talkative : new String[] {"com.icegreen", "org.flywaydb"}) {
            ((Logger) LoggerFactory.getLogger(talkative)).setLevel(Level.WARN);
        }
    }

    @Test
    void killedWhileMissionsWait_startsAgainWithEverythingAtItsDate_andSendsNothingTwice() throws Exception {
        partnersAreKnown();
        List<String> delivered = new ArrayList<>();
        Map<String, Set<JsonNode>> waiting;
        String reviewed;
        String underWay;
        String unqualified;
        try (ChildApplication application = started()) {
            staffIsHired();
            GreenMail mails = mailServer();
            reviewed = season.accepted("Les Jardins solidaires", "jardins@structures.example");
            underWay = season.accepted("Le Vélo pour tous", "velo@structures.example");
            season.launched();
            season.restituted(reviewed);
            season.underWay(underWay);
            season.accepted("La Bibliothèque ouverte", "bibliotheque@structures.example");
            nothingIsOnItsWay();
            delivered.addAll(stop(mails));

            season.requested("Refusée d'abord", "refusee@structures.example");
            staff.await("a mail put off", () -> application.output(),
                    output -> output.contains("The mail server cannot be reached"));
            staff.await("the mail that waits", () -> mails("pending"), count -> count == 1);
            try (ServerSocket silent = new ServerSocket(mailPort, 5, InetAddress.getByName("127.0.0.1"))) {
                unqualified = season.requested("Sans réponse", "sans-reponse@structures.example");
                Socket unanswered = silent.accept();
                staff.tasks(unqualified, QualificationSteps.QUALIFY_REQUEST, 1);
                staff.rest();
                waiting = staff.waiting();
                application.kill();
                // Held until here: a connection that nobody holds is hung up when memory is tidied.
                unanswered.close();
            }
        }

        List<Map<String, Object>> records = rows("select * from task_record order by id");
        List<Map<String, Object>> journal = rows("select * from journal_entry order by id");
        assertThat(records).hasSize(staff.sent());
        theApplicationIsAwayForAnHour();

        GreenMail mails = mailServer();
        try (ChildApplication application = started()) {
            assertThat(staff.waiting()).isEqualTo(waiting);
            assertThat(dueOf(OneYearReviewSteps.YEAR_PASSED, waiting))
                    .containsExactly(today.plusYears(1) + "T09:00:00");
            assertThat(mails.waitForIncomingEmail(20_000, 1)).isTrue();
            assertThat(recipients(mails)).containsExactly("refusee@structures.example");

            // The rounds of delivery are not ours to order: the one that finds what was left behind may come later.
            List<JsonNode> uncertain = staff.await("the uncertain mail's incident",
                    () -> staff.incidents("mailNotSent"), found -> !found.isEmpty());
            assertThat(admin.with("X-Journey-Reason", "test").delete("/engine-rest/incident/" + root(uncertain)).status()).isEqualTo(204);
            assertThat(mails.waitForIncomingEmail(20_000, 2)).isTrue();
            assertThat(recipients(mails))
                    .containsExactly("refusee@structures.example", "sans-reponse@structures.example");

            staff.complete(unqualified, QualificationSteps.QUALIFY_REQUEST,
                    QualifyRequestAnswers.accept().missionScope("Trois débouchés étudiés."));
            staff.complete(underWay, MissionSteps.HOLD_MID_TERM, HoldMidTermAnswers.onTrack());
            staff.tasks(underWay, MissionSteps.RECEIVE_DELIVERABLE, 1);
            staff.fire(reviewed, OneYearReviewSteps.YEAR_PASSED);
            staff.tasks(reviewed, OneYearReviewSteps.HOLD_REVIEW, 1);
            nothingIsOnItsWay();
            assertThat(application.output()).doesNotContain("ERROR");
        }
        delivered.addAll(stop(mails));

        assertThat(rows("select * from task_record order by id")).hasSize(staff.sent()).containsAll(records);
        assertThat(rows("select * from journal_entry order by id")).containsAll(journal);
        assertThat(delivered).hasSizeGreaterThan(60).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(
                database().sql("select id from outbox_mail").query(String.class).list());
    }

    private ChildApplication started() throws InterruptedException {
        return ChildApplication.start(directory, Map.ofEntries(
                Map.entry("JOURNEY_ADMIN_PASSWORD", ADMIN),
                Map.entry("JOURNEY_DATABASE_URL", url()),
                Map.entry("JOURNEY_DATABASE_USER", "journey"),
                Map.entry("JOURNEY_DATABASE_PASSWORD", DATABASE),
                Map.entry("JOURNEY_MAIL_HOST", "127.0.0.1"),
                Map.entry("JOURNEY_MAIL_PORT", Integer.toString(mailPort)),
                Map.entry("JOURNEY_MAIL_TLS_REQUIRED", "false"),
                // The kill comes while the application waits for the mail server, however slow the machine is.
                Map.entry("SPRING_APPLICATION_JSON", """
                        {"spring": {"mail": {"properties": {"mail.smtp.timeout": "300000"}}}}"""),
                Map.entry("JOURNEY_BASE_URL", base),
                Map.entry("JOURNEY_LINK_KEYS", "2027:Zk5Ws0V1c2tqT0lGd0pQWm5aQ2xHaU9kQ1E"),
                Map.entry("JOURNEY_SEASON_MINIMUM_CANDIDATES", "6"),
                Map.entry("SERVER_PORT", Integer.toString(port)))).whenReady(port);
    }

    /** Schools, coaches and interviewers are told to the database, before the first start. */
    private void partnersAreKnown() {
        Flyway.configure().dataSource(url(), "journey", DATABASE).locations("classpath:db/migration").load().migrate();
        JdbcClient database = database();
        database.sql("""
                insert into school (id, name, chapter, contact_name, contact_email, language)
                values ('polytech-nantes', 'Polytech Nantes', 'nantes', 'Jean Roux', 'roux@polytech.example', 'fr')""")
                .update();
        database.sql("insert into company (name) values ('SCE')").update();
        Stream.of("Paul Kervella", "Martine Abiven").forEach(name -> database.sql("""
                insert into coach (version, company_id, chapter, name, email, language, capacity, available)
                values (0, (select min(id) from company), 'nantes', ?, ?, 'fr', 1, true)""")
                .params(name, name.charAt(0) + "@sce.example").update());
        Stream.of("Paul Ferrand", "Nora Bell").forEach(name -> database.sql("""
                insert into interviewer (version, chapter, name, email, language)
                values (0, 'nantes', ?, ?, 'fr')""")
                .params(name, name.charAt(0) + "@anciens.example").update());
    }

    private void staffIsHired() {
        assertThat(admin.post("/engine-rest/user/create", Map.of(
                "profile", Map.of("id", "maelle", "firstName", "Maëlle", "lastName", "Kervadec"),
                "credentials", Map.of("password", STAFF))).status()).isEqualTo(204);
        Stream.of("coordination", "selection", "coach-relations", "school-relations").forEach(group ->
                assertThat(admin.put("/engine-rest/group/" + group + "/members/maelle", null).status()).isEqualTo(204));
        assertThat(admin.put("/engine-rest/tenant/nantes/user-members/maelle", null).status()).isEqualTo(204);
    }

    private GreenMail mailServer() {
        GreenMail server = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** @return the numbers of the mails that it has received */
    private static List<String> stop(GreenMail server) throws MessagingException {
        List<String> numbers = DeliveredMails.numbers(server);
        server.stop();
        return numbers;
    }

    private static List<String> recipients(GreenMail server) {
        return Stream.of(server.getReceivedMessages()).map(mail -> {
            try {
                return mail.getAllRecipients()[0].toString().replaceAll(".*<|>", "");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }

    private void nothingIsOnItsWay() {
        staff.rest();
        staff.await("mails on their way", () -> mails("pending") + mails("sending"), count -> count == 0);
    }

    private int mails(String state) {
        WebCaller.Answer gauge = admin.get("/actuator/metrics/journey.mails?tag=state:" + state);
        assertThat(gauge.status()).as(gauge.body()).isEqualTo(200);
        return gauge.json().at("/measurements/0/value").asInt();
    }

    /** By then the refused mail is due again, and no other node can be sending the one that was half-way. */
    private void theApplicationIsAwayForAnHour() {
        assertThat(database().sql("select state from outbox_mail where state in ('PENDING', 'SENDING') order by id")
                .query(String.class).list()).as("what was refused, and what was half-way").containsExactly("PENDING", "SENDING");
        database()
                .sql("update outbox_mail set next_attempt_at = created_at where state in ('PENDING', 'SENDING')")
                .update();
    }

    private static List<String> dueOf(String activity, Map<String, Set<JsonNode>> waiting) {
        return waiting.get("timers").stream()
                .filter(timer -> timer.path("activityId").asText().equals(activity))
                .map(timer -> timer.path("dueDate").asText().replaceAll("\\..*", ""))
                .toList();
    }

    /** The engine repeats an incident on the calling instances. */
    private static String root(List<JsonNode> incidents) {
        Set<String> roots = incidents.stream().map(incident -> incident.path("rootCauseIncidentId").asText())
                .collect(Collectors.toSet());
        assertThat(roots).hasSize(1);
        return roots.iterator().next();
    }

    private List<Map<String, Object>> rows(String query) {
        return database().sql(query).query().listOfRows();
    }

    private JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(url(), "journey", DATABASE));
    }

    private String url() {
        return "jdbc:h2:file:" + directory.resolve("journey");
    }
}
