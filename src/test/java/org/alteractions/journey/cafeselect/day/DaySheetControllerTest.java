package org.alteractions.journey.cafeselect.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.season.Term;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.ExportedCsv;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The print-outs for the day of a Café Select, and access to them. */
@Story
class DaySheetControllerTest extends StoryTest {

    private static final String SESSION = RegistrationFixtures.SEASON + "/cafe-select";
    private static final String SHEETS = "/cafe-selects/" + RegistrationFixtures.SEASON + "/";

    @Autowired
    CafeSelectFixtures cafeSelects;

    @Autowired
    DaySheets sheets;

    @Autowired
    SheetPrinter printer;

    @LocalServerPort
    int port;

    @BeforeEach
    void planIsProposed() {
        accounts.create();
        registrations.open();
        registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        registrations.register("Zoé", "zoe@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        journey.call(ProcessIds.CAFE_SELECT, SESSION, "nantes");
        PrepareSessionAnswers preparation = CafeSelectFixtures.preparation()
                .chosenInterviewers(cafeSelects.interviewers().stream().map(Object::toString).toList());
        journey.complete(SESSION, CafeSelectSteps.PREPARE_SESSION, preparation);
    }

    @Test
    void sessionsOfEarlierSeasons_costNoMoreStatements() {
        WebCaller nantes = WebCaller.program(port, "nantes");
        assertThat(nantes.get("/cafe-selects").status()).isEqualTo(200);
        List<String> few = Statements.during(() -> nantes.get("/cafe-selects"));
        for (int year = 2010; year < 2020; year++) {
            String season = "NAN-" + year + "-SPRING";
            registrations.season(season, "nantes", Term.SPRING);
            jdbc.sql("""
                    insert into cafe_select (reference, version, season, starts_at, ends_by, place, rooms,
                    changeover_minutes, state, revision) select cast(? as varchar), 0, cast(? as varchar), starts_at,
                    ends_by, place, rooms, changeover_minutes, 'DELIBERATED', 0 from cafe_select where season = ?""")
                    .params(season + SessionReference.SUFFIX, season, RegistrationFixtures.SEASON).update();
        }
        List<String> many = Statements.during(() -> assertThat(
                Jsoup.parse(nantes.get("/cafe-selects").body()).select("tbody tr")).hasSize(11));

        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void planIsPrintedOnceItIsPublished() {
        WebCaller nantes = WebCaller.program(port, "nantes").with("Accept", "text/html");
        assertThat(nantes.get("/cafe-selects").body()).contains("en préparation", "pas encore");
        assertThat(nantes.get(SHEETS + "door").status()).isEqualTo(404);

        publish();
        assertThat(nantes.get("/cafe-selects").body())
                .contains("planning publié", "Liste d&#39;accueil", SHEETS + "rooms.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check-in", "door", "rooms", "interviewers"})
    void sheetIsAccessibleHtml_andTheSameAsPdf(String sheet) throws IOException {
        publish();
        WebCaller nantes = WebCaller.program(port, "nantes");
        WebCaller.Answer page = nantes.get(SHEETS + sheet);
        Document html = Jsoup.parse(page.body());
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(html.select("html").attr("lang")).isEqualTo("fr");
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("section")).allSatisfy(section -> {
            assertThat(section.select("h2").text()).isNotBlank();
            assertThat(section.select("thead th[scope=col]"))
                    .hasSameSizeAs(section.select("tbody tr").get(0).select("td"));
        });
        assertThat(html.text()).contains("Léa Martin", "Zoé Martin", "12 rue des Arts");

        assertThat(nantes.get(SHEETS + sheet + ".pdf").header("Content-Disposition")).startsWith("attachment");
        byte[] pdf = printer.pdf(sheets.of(SessionReference.of(SESSION), DaySheet.ofKey(sheet).orElseThrow()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(html.select("section").size());
            assertThat(new PDFTextStripper().getText(document)).contains("Léa Martin", "Zoé Martin");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check-in", "door", "rooms", "interviewers"})
    void sheetIsExportedWithTheRowsOfThePage(String sheet) {
        publish();
        jdbc.sql("update student set first_name = '=1+1' where first_name = 'Zoé'").update();
        WebCaller nantes = WebCaller.program(port, "nantes");
        List<List<String>> shown = Jsoup.parse(nantes.get(SHEETS + sheet).body()).select("section").stream()
                .flatMap(section -> section.select("tbody tr").stream().map(row -> Stream.concat(
                        Stream.of(section.select("h2").text()), row.select("td").eachText().stream()).toList()))
                .toList();
        List<List<String>> rows = ExportedCsv.records(nantes.get(SHEETS + sheet + ".csv"));

        assertThat(shown).isNotEmpty();
        assertThat(rows.stream().skip(1).map(row -> row.stream().filter(cell -> !cell.isEmpty())
                        .map(cell -> cell.replaceFirst("^'(?==)", "")).toList()))
                .isEqualTo(shown);
        assertThat(rows.toString()).contains("Léa Martin", "'=1+1 Martin");
        assertThat(nantes.get(SHEETS + sheet + ".xlsx").header("Content-Type")).contains("spreadsheetml");
        assertThat(WebCaller.program(port, "paris").get(SHEETS + sheet + ".csv").status()).isEqualTo(404);
    }

    @Test
    void listIsExportedAsItIsShown() {
        publish();
        WebCaller nantes = WebCaller.program(port, "nantes").with("Accept", "text/html, */*");
        Element row = Jsoup.parse(nantes.get("/cafe-selects").body()).selectFirst("tbody tr");
        List<List<String>> rows = ExportedCsv.records(nantes.get("/cafe-selects.csv"));

        assertThat(rows).hasSize(2).contains(List.of("Jour", "Lieu", "État", "Intervieweurs"));
        assertThat(WrittenDates.day(LocalDate.parse(rows.get(1).get(0), DateTimeFormatter.ofPattern("dd/MM/yyyy"))))
                .isEqualTo(row.child(0).text());
        assertThat(rows.get(1).get(1)).isEqualTo(row.child(1).text());
        assertThat((rows.get(1).get(2) + " " + rows.get(1).get(3)).strip()).isEqualTo(row.child(2).text());
        assertThat(ExportedCsv.records(WebCaller.program(port, "paris").get("/cafe-selects.csv"))).hasSize(1);
    }

    @Test
    void namesArePrintedLetterForLetter() throws IOException {
        publish();
        jdbc.sql("update student set first_name = 'Ana <Nana>', last_name = '*Díaz*' where first_name = 'Zoé'").update();

        assertThat(Jsoup.parse(WebCaller.program(port, "nantes").get(SHEETS + "door").body()).text())
                .contains("Ana <Nana> *Díaz*");
        byte[] pdf = printer.pdf(sheets.of(SessionReference.of(SESSION), DaySheet.ofKey("door").orElseThrow()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ana <Nana> *Díaz*");
        }
    }

    @Test
    void namesOfAllScriptsArePrinted_listedByFamilyName() throws IOException {
        publish();
        rename("Zoé", "Łukasz", "Żółć");
        rename("Léa", "Anne", "Étienne");
        jdbc.sql("update interviewer set name = 'مريم الحسن' where name = 'Paul Ferrand'").update();
        jdbc.sql("update interviewer set name = 'Дмитрий Ильин' where name = 'Nora Bell'").update();
        jdbc.sql("update interviewer set name = '李雷' where name = 'Ines Caron'").update();

        assertThat(text("check-in")).containsSubsequence("Anne Étienne", "Łukasz Żółć").doesNotContain("#", "□");
        assertThat(text("interviewers")).containsSubsequence("Дмитрий Ильин", "مريم الحسن").contains("Łukasz Żółć");
        assertThat(text("door")).contains("مريم الحسن", "Anne Étienne");
        picture("check-in");
        picture("interviewers");
    }

    @Test
    void sheetSaysWhereALetterCannotBePrinted() throws IOException {
        publish();
        rename("Zoé", "ភក្តី", "Martin");

        assertThat(text("check-in")).contains("□", "remplacées par □ (1 nom)", "depuis le navigateur");
        assertThat(text("rooms")).contains("Léa Martin", "remplacées par □");
        assertThat(WebCaller.program(port, "nantes").get(SHEETS + "check-in").body())
                .contains("ភក្តី Martin")
                .doesNotContain("remplacées");
    }

    private void rename(String who, String first, String last) {
        jdbc.sql("update student set first_name = ?, last_name = ? where first_name = ?").params(first, last, who).update();
    }

    private String text(String sheet) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed(sheet))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] printed(String sheet) {
        return printer.pdf(sheets.of(SessionReference.of(SESSION), DaySheet.ofKey(sheet).orElseThrow()));
    }

    private void picture(String sheet) throws IOException {
        if (Boolean.getBoolean("journey.screenshots")) {
            try (PDDocument document = Loader.loadPDF(printed(sheet))) {
                new File("target/screenshots").mkdirs();
                ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 80), "png",
                        new File("target/screenshots/sheet-" + sheet + ".png"));
            }
        }
    }

    @Test
    void othersSeeNothing() {
        publish();
        assertThat(WebCaller.stranger(port).get(SHEETS + "door").status()).isEqualTo(401);
        assertThat(WebCaller.program(port, "paris").get(SHEETS + "door").status()).isEqualTo(404);
        assertThat(WebCaller.program(port, "paris").get("/cafe-selects").body()).doesNotContain("12 rue des Arts");
        assertThat(WebCaller.program(port, "operator").get(SHEETS + "door.pdf").status()).isEqualTo(404);
        assertThat(WebCaller.program(port, "nantes").get(SHEETS + "nosuch").status()).isEqualTo(404);
    }

    private void publish() {
        journey.complete(SESSION, CafeSelectSteps.PUBLISH_PLAN, PublishPlanAnswers.publish());
    }
}
