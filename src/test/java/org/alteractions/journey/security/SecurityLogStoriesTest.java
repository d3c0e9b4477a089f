package org.alteractions.journey.security;

import static org.alteractions.journey.security.SecurityEvent.DOCUMENT_READ;
import static org.alteractions.journey.security.SecurityEvent.EXPORT;
import static org.alteractions.journey.security.SecurityEvent.FILE_READ;
import static org.alteractions.journey.security.SecurityEvent.REQUEST_REFUSED;
import static org.alteractions.journey.testing.SecurityLines.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.participant.LinkFixtures;
import org.alteractions.journey.student.ApplicationDocumentFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.SecurityLines;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The security log has a line for each read file and each refusal, with ids only. */
@Story
class SecurityLogStoriesTest extends StoryTest {

    private static final String SESSION = DeliberationFixtures.SESSION;
    private static final String SEASON = RegistrationFixtures.SEASON;
    private static final String FORM = "application/x-www-form-urlencoded";

    @RegisterExtension
    final SecurityLines security = new SecurityLines();

    @Autowired
    DeliberationFixtures deliberations;

    @Autowired
    ApplicationDocumentFixtures documents;

    @Autowired
    LinkFixtures links;

    @LocalServerPort
    int port;

    private WebCaller nantes;
    private String lea;

    @BeforeEach
    void interviewsArePlanned() {
        accounts.create();
        nantes = WebCaller.program(port, "nantes");
        List<String> candidates = deliberations.published();
        candidates.forEach(documents::arrive);
        lea = candidates.get(0);
        security.clear();
    }

    @Test
    void dossierTabAndItsDocuments() {
        Task task = journey.task(SESSION, CafeSelectSteps.RUN_SESSION);
        WebCaller tasklist = WebCaller.browser(port, "nantes", "tasklist");
        String panel = "/camunda/api/tasklist/plugin/journey/default/task/" + task.getId();

        assertThat(tasklist.get(panel + "/file").status()).isEqualTo(200);
        assertThat(tasklist.get(panel + "/document/check-in").status()).isEqualTo(200);
        assertThat(tasklist.get(panel + "/document/passport").status()).isEqualTo(404);

        assertThat(security.of(FILE_READ)).containsExactly(line("nantes", "task", task.getId(), "case", SESSION));
        assertThat(security.of(DOCUMENT_READ))
                .containsExactly(line("nantes", "task", task.getId(), "case", SESSION, "document", "check-in"));
        assertThat(security.of(REQUEST_REFUSED)).containsExactly(line("nantes", "status", "404", "method", "GET",
                "path", panel + "/document/passport"));
    }

    @Test
    void formOfATask_overRestAndInTasklist() {
        String task = journey.task(SESSION, CafeSelectSteps.RUN_SESSION).getId();

        nantes.get("/engine-rest/task/" + task + "/form-variables");
        WebCaller.browser(port, "nantes", "tasklist")
                .get("/camunda/api/engine/engine/default/task/" + task + "/form-variables");
        nantes.get("/engine-rest/task/" + task + "/deployed-form");
        WebCaller.program(port, "paris").get("/engine-rest/task/" + task + "/form-variables");

        assertThat(security.of(FILE_READ)).containsExactly(
                line("nantes", "task", task, "part", "form-variables"),
                line("nantes", "task", task, "part", "form-variables"),
                line("nantes", "task", task, "part", "deployed-form"));
        assertThat(security.of(REQUEST_REFUSED)).containsExactly(line("paris", "door", "engine", "reason", "task",
                "rule", "GET /task/{id}/{what:form-variables|rendered-form|deployed-form}"));
    }

    @Test
    void pagesOfACandidatesDocuments() {
        nantes.get("/applications");
        nantes.get("/applications/" + lea + "/documents");
        nantes.get("/applications/" + lea + "/documents/cv");

        assertThat(security.of(FILE_READ))
                .containsExactly(line("nantes", "page", "applications"), line("nantes", "case", lea));
        assertThat(security.of(DOCUMENT_READ)).containsExactly(line("nantes", "case", lea, "document", "cv"));
    }

    @Test
    void daySheetsAreExports() {
        nantes.get("/cafe-selects/" + SEASON + "/check-in");
        nantes.get("/cafe-selects/" + SEASON + "/rooms.pdf");

        assertThat(security.of(EXPORT)).containsExactly(
                line("nantes", "season", SEASON, "sheet", "check-in", "format", "html"),
                line("nantes", "season", SEASON, "sheet", "rooms", "format", "pdf"));
    }

    @Test
    void deliberationAndItsLetters() {
        journey.complete(SESSION, CafeSelectSteps.RUN_SESSION, RunSessionAnswers.held());
        deliberations.score((candidate, place) -> 4);
        String page = "/cafe-selects/" + SEASON + "/deliberation";
        security.clear();

        nantes.get(page);
        nantes.get(page + "/letters/ACCEPTED/" + lea);

        assertThat(security.of(FILE_READ))
                .containsExactly(line("nantes", "season", SEASON, "page", "deliberation"));
        assertThat(security.of(DOCUMENT_READ)).containsExactly(line("nantes", "case", lea, "document", "letter"));
    }

    @Test
    void interviewerReadsTheCandidatesFiles() {
        WebCaller browser = WebCaller.stranger(port);
        for (Map<String, Object> one : jdbc.sql("select id, email from interviewer").query().listOfRows()) {
            String interviewer = "interviewer-" + one.get("ID");
            for (TestMailbox.Mail mail : mailbox.mailsTo(one.get("EMAIL").toString())) {
                security.clear();
                String page = Participant.linkIn(mail).replaceFirst("^https?://[^/]+", "");
                Element file = Jsoup.parse(browser.get(page).body()).selectFirst(".reading a[download]");
                if (file != null) {
                    assertThat(security.of(FILE_READ))
                            .containsExactly(line(interviewer, "case", SESSION, "page", "enter-scorecard"));
                    String key = file.attr("href").replaceAll(".*/", "");
                    assertThat(browser.get(file.attr("href")).status()).isEqualTo(200);
                    assertThat(security.of(DOCUMENT_READ)).containsExactly(line(
                            interviewer, "case", SESSION, "page", "enter-scorecard", "document", key));
                    return;
                }
            }
        }
        throw new AssertionError("No interviewer has anything to read");
    }

    @Test
    void forgedAndExpiredLinks_leaveNoKeyInTheLog() {
        String link = links.write(Links.FOLLOW, lea, "nantes", "student-1");
        WebCaller browser = WebCaller.stranger(port);

        browser.get("/lien/" + link.substring("/lien/".length()) + "x");
        journey.oversleep(Duration.ofDays(181));
        browser.get(link);

        assertThat(security.of(REQUEST_REFUSED)).containsExactly(
                line("-", "status", "404", "method", "GET", "path", "/lien/*"),
                line("-", "status", "410", "method", "GET", "path", "/lien/*"));
    }

    @Test
    void requestsWithoutTheTokenOfTheirPage() {
        WebCaller.stranger(port).send("POST", "/demande", FORM, "a=b");
        WebCaller.browser(port, "nantes", "tasklist").send("POST", "/applications/" + lea + "/documents/cv", FORM, "a=b");
        WebCaller.stranger(port).send("POST", "/camunda/api/admin/auth/user/default/login/tasklist", FORM, "username=x");

        assertThat(security.of(REQUEST_REFUSED)).containsExactly(
                line("-", "status", "403", "method", "POST", "path", "/demande"),
                line("nantes", "status", "403", "method", "POST", "path", "/applications/" + lea + "/documents/cv"),
                line("-", "status", "403", "method", "POST", "path",
                        "/camunda/api/admin/auth/user/default/login/tasklist"));
    }

    @Test
    void whatIsBeyondALimit() {
        links.forgiveLimits();
        WebCaller browser = WebCaller.stranger(port);
        IntStream.range(0, 30).forEach(time -> browser.send("POST", "/mes-liens", FORM, "address=a@x.example"));
        security.clear();

        browser.send("POST", "/mes-liens", FORM, "address=a@x.example");
        links.forgiveLimits();

        assertThat(security.of(REQUEST_REFUSED)).singleElement()
                .satisfies(line -> assertThat(line).containsEntry("who", "-").containsEntry("network", "127.0.0.1"));
    }

    @Test
    void anotherChaptersData_andPagesThatAreNobodysBusiness() {
        WebCaller paris = WebCaller.program(port, "paris");
        paris.get("/applications/" + lea + "/documents");
        paris.get("/cafe-selects/" + SEASON + "/door.pdf");
        WebCaller.program(port, "operator").get("/mails");

        assertThat(security.of(REQUEST_REFUSED)).containsExactly(
                line("paris", "status", "404", "method", "GET", "path", "/applications/" + lea + "/documents"),
                line("paris", "status", "404", "method", "GET", "path", "/cafe-selects/" + SEASON + "/*"),
                line("operator", "status", "403", "method", "GET", "path", "/mails"));
        assertThat(security.of(FILE_READ)).isEmpty();
        assertThat(security.of(EXPORT)).isEmpty();
    }

    @Test
    void badInput_isOneLineWithoutWhatWasSent() {
        nantes.post("/engine-rest/process-definition/key/mission-journey/submit-form",
                Map.of("variables", Map.of("isAdmin", Map.of("value", "Léa Martin"))));

        assertThat(security.of(REQUEST_REFUSED)).containsExactly(line("nantes", "status", "400", "method", "POST",
                "path", "/engine-rest/process-definition/key/mission-journey/submit-form"));
    }

    @Test
    void floodIsCounted_notWritten() {
        WebCaller paris = WebCaller.program(port, "paris");
        IntStream.range(0, 100).forEach(time -> paris.get("/applications/" + lea + "/documents"));

        assertThat(security.of(REQUEST_REFUSED)).hasSizeLessThanOrEqualTo(Repetitions.MOST_OF_ONE_NETWORK);
    }
}
