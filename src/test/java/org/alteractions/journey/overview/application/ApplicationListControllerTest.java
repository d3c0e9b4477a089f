package org.alteractions.journey.overview.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.alteractions.journey.season.Term;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationDocumentFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.SecurityLines;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of open applications, on the page and as a file: the same rows and columns, and the same rights. */
@Story
class ApplicationListControllerTest extends StoryTest {

    private static final List<String> HEADINGS = List.of("Candidature", "Nom", "École", "État", "Documents");

    @RegisterExtension
    final SecurityLines security = new SecurityLines();

    @LocalServerPort
    int port;

    @Autowired
    PeopleFixtures people;

    @Autowired
    ApplicationDocumentFixtures documents;

    @BeforeEach
    void twoChaptersHaveCandidates() {
        accounts.create();
        registrations.open();
        registrations.season("PAR-2026-AUTUMN", "paris", Term.AUTUMN);
        String elodie = candidate("Élodie", RegistrationFixtures.SEASON, Application.State.REGISTERED);
        candidate("=1+1", RegistrationFixtures.SEASON, Application.State.INVITED);
        candidate("Partie", RegistrationFixtures.SEASON, Application.State.WITHDRAWN);
        candidate("Parisienne", "PAR-2026-AUTUMN", Application.State.REGISTERED);
        documents.arrive(elodie);
        security.clear();
    }

    @Test
    void csvHasTheRowsAndColumnsOfThePage() throws IOException {
        List<List<String>> page = page("nantes");
        WebCaller.Answer answer = WebCaller.program(port, "nantes").get("/applications.csv");

        assertThat(page).hasSize(3).contains(HEADINGS);
        assertThat(page.toString()).contains("Élodie Durand", "CV, Lettre de motivation", "=1+1 Durand", "aucun document reçu");
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment").contains("candidatures-nantes-" + LocalDate.now() + ".csv");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(records(answer.body())).isEqualTo(page.stream()
                .map(row -> row.stream().map(cell -> cell.startsWith("=") ? "'" + cell : cell).toList())
                .toList());
    }

    @Test
    void xlsxHasTheRowsAndColumnsOfThePage() throws Exception {
        assertThat(sheet("nantes")).isEqualTo(page("nantes"));
    }

    @ParameterizedTest
    @CsvSource({
        "q=elodie, Élodie Durand", "cv=avec, Élodie Durand", "cv=sans, =1+1 Durand", "etat=withdrawn, Partie Durand",
        "etat=invited, =1+1 Durand", "saison=NAN-2026-AUTUMN&etape=inscrites, =1+1 Durand|Élodie Durand|Partie Durand",
        "etat=toutes, =1+1 Durand|Élodie Durand|Partie Durand", "etat=nosuch&tri=nosuch&page=-1, =1+1 Durand|Élodie Durand"
    })
    void filterOfTheAddress_isThatOfPageAndFile(String query, String names) throws IOException {
        List<String> shown = Jsoup.parse(WebCaller.program(port, "nantes").get("/applications?" + query).body())
                .select("td[data-label=Nom]").eachText();

        assertThat(shown).containsExactlyInAnyOrder(names.split("\\|"));
        assertThat(records(WebCaller.program(port, "nantes").get("/applications.csv?" + query).body()).stream()
                        .skip(1).map(row -> row.get(1).replaceFirst("^'", "")))
                .isEqualTo(shown);
    }

    @Test
    void seasonOfAnotherChapter_isNotFound() {
        assertThat(WebCaller.program(port, "nantes").get("/applications?saison=PAR-2026-AUTUMN").status()).isEqualTo(404);
    }

    @Test
    void pageLinksToBothFiles() {
        assertThat(Jsoup.parse(WebCaller.program(port, "nantes").get("/applications").body())
                        .select("a[download]").eachAttr("href"))
                .containsExactly("/applications.csv", "/applications.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nantes", "paris", "national", "selection", "operator", "designer"})
    void fileShowsNoMoreThanThePage(String account) throws IOException {
        List<List<String>> page = page(account);
        List<List<String>> file = records(WebCaller.program(port, account).get("/applications.csv").body());

        assertThat(numbers(file)).isEqualTo(numbers(page)).hasSize(switch (account) {
            case "nantes", "selection" -> 2;
            case "paris" -> 1;
            case "national" -> 3;
            default -> 0;
        });
        assertThat(file.get(0)).isEqualTo(HEADINGS);
    }

    @Test
    void strangerAndUnknownFormat_getNoFile() {
        assertThat(WebCaller.stranger(port).get("/applications.csv").status())
                .isEqualTo(WebCaller.stranger(port).get("/applications").status()).isEqualTo(401);
        assertThat(WebCaller.program(port, "nantes").get("/applications.pdf").status()).isEqualTo(404);
        assertThat(security.of(SecurityEvent.EXPORT)).isEmpty();
    }

    @Test
    void exportIsRecorded_withoutAnyName() {
        WebCaller.program(port, "nantes").get("/applications.xlsx");
        WebCaller.program(port, "operator").get("/applications.csv");

        assertThat(security.of(SecurityEvent.EXPORT)).containsExactly(
                SecurityLines.line("nantes", "list", "candidatures", "format", "xlsx", "rows", "2"),
                SecurityLines.line("operator", "list", "candidatures", "format", "csv", "rows", "0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".csv", ".xlsx"})
    void twentyCandidates_costNoMoreQueriesThanTwo(String extension) {
        WebCaller nantes = WebCaller.program(port, "nantes");
        nantes.get("/applications" + extension);
        List<String> few = Statements.during(() -> nantes.get("/applications" + extension));
        for (int number = 0; number < 20; number++) {
            candidate("Prénom" + number, RegistrationFixtures.SEASON, Application.State.REGISTERED);
        }
        List<String> many = Statements.during(() -> nantes.get("/applications" + extension));

        assertThat(many).isNotEmpty().hasSameSizeAs(few);
    }

    private String candidate(String firstName, String season, Application.State state) {
        Student student = people.student(firstName, RegistrationFixtures.CENTRALE);
        return people.application(season, student, state);
    }

    /** Headings and rows of the page; an empty list has no table. */
    private List<List<String>> page(String account) {
        return Jsoup.parse(WebCaller.program(port, account).get("/applications").body()).select("table tr").stream()
                .map(row -> row.select("th, td").stream().map(Element::text).toList())
                .toList();
    }

    private static List<String> numbers(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> row.get(0)).toList();
    }

    private static List<List<String>> records(String csv) throws IOException {
        assertThat(csv).startsWith("\uFEFF");
        try (CSVParser parser =
                CSVParser.parse(csv.substring(1), CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    private List<List<String>> sheet(String account) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString((account + ":" + account).getBytes(StandardCharsets.UTF_8));
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/applications.xlsx"))
                        .header("Authorization", "Basic " + login).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains(".xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Candidatures");
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream().map(Cell::asString).collect(Collectors.toList()))
                    .toList();
        }
    }
}
