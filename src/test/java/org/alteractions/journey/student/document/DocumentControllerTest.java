package org.alteractions.journey.student.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.InflatingPdfs;
import org.alteractions.journey.testing.Pdfs;
import org.alteractions.journey.testing.SecurityLines;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Upload and download of CV and letter. */
@Story
class DocumentControllerTest extends StoryTest {

    private static final byte[] CV = Pdfs.plain();

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    Journal journal;

    @Autowired
    ApplicationDocumentRepository documents;

    private HttpClient browser;
    private String lea;

    @BeforeEach
    void setUp() {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        account("pagesnantes", "selection", "nantes");
        account("pagesparis", "selection", "paris");
        account("pagescoaches", "coach-relations", "nantes");
        registrations.open();
        lea = registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.POLYTECH);
    }

    @Test
    void cvIsAddedAndReadBack() throws Exception {
        HttpResponse<String> added = upload("pagesnantes", "cv", "CV Léa.pdf", CV);
        assertThat(added.statusCode()).isEqualTo(303);
        assertThat(added.headers().firstValue("Location").orElseThrow()).endsWith("/documents?done=cv");

        HttpResponse<String> page = get("pagesnantes", "/applications/" + lea + "/documents?done=cv");
        assertThat(Jsoup.parse(page.body()).select("[role=status]").text())
                .startsWith("C'est enregistré : CV.").endsWith("Aucun message n'est parti.");
        assertThat(page.body()).contains("Documents de Léa Martin", "Télécharger CV Léa.pdf", "Pas encore reçu");
        HttpResponse<String> cv = get("pagesnantes", "/applications/" + lea + "/documents/cv");
        assertThat(cv.body()).isEqualTo(new String(CV, StandardCharsets.UTF_8));
        assertThat(cv.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;").contains("filename*=UTF-8''CV%20L%C3%A9a.pdf");
        assertThat(cv.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(journal.of(CaseReference.of(lea))).anyMatch(entry -> entry.event() == JournalEvent.DOCUMENT_RECEIVED
                && entry.actor().equals("pagesnantes") && entry.detail().equals("cv"));
    }

    @Test
    void newCvTakesThePlaceOfTheLast() throws Exception {
        upload("pagesnantes", "cv", "premier.pdf", CV);
        upload("pagesnantes", "cv", "second.pdf", CV);

        assertThat(documents.entries(ApplicationNumber.of(lea)))
                .extracting(ApplicationDocumentRepository.Entry::fileName)
                .containsExactly("second.pdf");
    }

    @Test
    void fiveMegabytesAreKept_aByteMoreIsNot() throws Exception {
        byte[] large = Arrays.copyOf(CV, org.alteractions.journey.upload.CheckedPdf.LARGEST);
        assertThat(upload("pagesnantes", "letter", "l.pdf", large).statusCode()).isEqualTo(303);

        HttpResponse<String> refused =
                upload("pagesnantes", "cv", "cv.pdf", Arrays.copyOf(CV, org.alteractions.journey.upload.CheckedPdf.LARGEST + 1));
        assertThat(refused.statusCode()).isEqualTo(303);
        HttpResponse<String> page = get("pagesnantes", refused.headers().firstValue("Location").orElseThrow());
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(alert(page))
                .isEqualTo("CV : Ce fichier dépasse 5 Mo. Réduisez-le, puis envoyez-le de nouveau.");
        assertThat(documents.entries(ApplicationNumber.of(lea))).hasSize(1);
    }

    @Test
    void twentyMegabytes_areRefusedInASentence() throws Exception {
        for (int megabytes : List.of(20, 31)) {
            HttpResponse<String> refused =
                    upload("pagesnantes", "cv", "cv.pdf", Arrays.copyOf(CV, megabytes * 1024 * 1024));

            assertThat(refused.statusCode()).as(megabytes + " MB").isEqualTo(303);
            HttpResponse<String> page = get("pagesnantes", refused.headers().firstValue("Location").orElseThrow());
            assertThat(page.statusCode()).isEqualTo(413);
            assertThat(alert(page)).contains("Ce fichier dépasse 5 Mo.");
        }
        assertThat(documents.entries(ApplicationNumber.of(lea))).isEmpty();
    }

    @Test
    void whatIsNoPdfOrEmptyOrActive_isRefusedInASentence() throws Exception {
        assertThat(refusal("cv", "PK word".getBytes())).startsWith("CV : Ce fichier n'est pas un PDF.");
        assertThat(refusal("letter", new byte[0])).isEqualTo("Lettre de motivation : Ce fichier est vide.");
        assertThat(refusal("cv", Pdfs.with(catalog -> catalog.setItem(
                COSName.OPEN_ACTION, new PDActionJavaScript("app.alert(1)"))))).contains("action automatique");
        assertThat(documents.entries(ApplicationNumber.of(lea))).isEmpty();
    }

    /** What is said on the page that a refused file leads to; a reload of that page says it no more, and sends nothing. */
    private String refusal(String name, byte[] bytes) throws IOException, InterruptedException {
        HttpResponse<String> sent = upload("pagesnantes", name, name + ".pdf", bytes);
        assertThat(sent.statusCode()).isEqualTo(303);
        String where = sent.headers().firstValue("Location").orElseThrow();
        assertThat(where).endsWith("/applications/" + lea + "/documents");
        HttpResponse<String> page = get("pagesnantes", where);
        assertThat(page.statusCode()).isEqualTo(400);
        HttpResponse<String> again = get("pagesnantes", where);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(again.body()).select("[role=alert]")).isEmpty();
        return alert(page);
    }

    @Test
    void fileThatInflates_isRefusedInASentence() throws Exception {
        try (SecurityLines lines = new SecurityLines()) {
            for (long length : new long[] {1536 * InflatingPdfs.MEGABYTE, 300 * InflatingPdfs.MEGABYTE}) {
                assertThat(refusal("cv", InflatingPdfs.objectStream(length))).isEqualTo("CV : Ce PDF est trop complexe pour être vérifié et ne peut pas être"
                        + " accepté. Imprimez-le vers un nouveau PDF, puis envoyez celui-ci.");
            }
            assertThat(lines.refusals()).filteredOn(line -> line.contains("pdf-")).hasSize(2).containsOnly(
                    "REQUEST_REFUSED who=pagesnantes network=127.0.0.1 reason=pdf-too-complex");
        }
        assertThat(documents.entries(ApplicationNumber.of(lea))).isEmpty();
    }

    @Test
    void otherChaptersAndOtherGroups_doNotSeeTheCandidate() throws Exception {
        String path = "/applications/" + lea + "/documents";
        assertThat(get("pagesparis", path).statusCode()).isEqualTo(404);
        assertThat(get("pagescoaches", path).statusCode()).isEqualTo(404);
        assertThat(get("pagesparis", path + "/cv").statusCode()).isEqualTo(404);
        assertThat(upload("pagesparis", "cv", "cv.pdf", CV).statusCode())
                .isEqualTo(404);
        assertThat(get(null, path).statusCode()).isEqualTo(401);
        assertThat(get("pagesnantes", "/applications").body()).contains(lea);
        assertThat(get("pagesparis", "/applications").body()).doesNotContain(lea);
    }

    @Test
    void uploadWithoutToken_isForbidden() throws Exception {
        assertThat(upload("pagesnantes", "cv", "cv.pdf", CV, "wrong").statusCode()).isEqualTo(403);
    }

    @Test
    void closedApplication_takesNoDocumentAnyMore() throws Exception {
        String tom = registrations.register("Tom", "tom@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(lea));
        assertThat(get("pagesnantes", "/applications/" + lea + "/documents").body())
                .contains("Cette candidature est close");

        HttpResponse<String> refused = upload("pagesnantes", "cv", "cv.pdf", CV, tokenOf(tom, "pagesnantes"));
        assertThat(alert(get("pagesnantes", refused.headers().firstValue("Location").orElseThrow())))
                .isEqualTo("CV : La candidature " + lea + " est close : désisté.");
    }

    private String token(String account) throws IOException, InterruptedException {
        return tokenOf(lea, account);
    }

    private String tokenOf(String number, String account) throws IOException, InterruptedException {
        HttpResponse<String> page = get(account, "/applications/" + number + "/documents");
        return Jsoup.parse(page.body()).selectFirst("input[name=_csrf]").val();
    }


    private static String alert(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).selectFirst("[role=alert]").text();
    }

    private HttpResponse<String> get(String account, String path) throws IOException, InterruptedException {
        return browser.send(request(account, path).GET().build(), answer());
    }

    // With HTTP Basic each request is a login of its own, and each login makes the token of the page before stale.
    private HttpResponse<String> upload(String account, String name, String fileName, byte[] bytes)
            throws IOException, InterruptedException {
        return upload(account, name, fileName, bytes, token("pagesnantes"));
    }

    private HttpResponse<String> upload(String account, String name, String fileName, byte[] bytes, String token)
            throws IOException, InterruptedException {
        String boundary = "----journey";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[head.length + bytes.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(bytes, 0, body, head.length, bytes.length);
        System.arraycopy(tail, 0, body, head.length + bytes.length, tail.length);
        HttpRequest sent = request(account, "/applications/" + lea + "/documents/" + name)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return browser.send(sent, answer());
    }

    private HttpRequest.Builder request(String account, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        byte[] login = (account + ":" + account).getBytes(StandardCharsets.UTF_8);
        return account == null
                ? request
                : request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
    }

    private static HttpResponse.BodyHandler<String> answer() {
        return info -> HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8);
    }

    private void account(String id, String group, String chapter) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            user.setPassword(id);
            identity.saveUser(user);
            identity.createMembership(id, group);
            identity.createTenantUserMembership(chapter, id);
        }
    }
}
