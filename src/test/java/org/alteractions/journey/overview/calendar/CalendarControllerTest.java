package org.alteractions.journey.overview.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.overview.CalendarFixtures;
import org.alteractions.journey.testing.ExportedCsv;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The calendar over HTTP: one season in Nantes and one in Paris, with a mission each. */
@Story
class CalendarControllerTest extends StoryTest {

    private static final String MARCH = "/calendrier?mois=2027-03";

    @Autowired
    CalendarFixtures calendars;

    @LocalServerPort
    int port;

    private String dossier;

    @BeforeEach
    void twoChaptersHaveDates() {
        accounts.create();
        calendars.season(CalendarFixtures.NANTES, "nantes");
        calendars.season(CalendarFixtures.PARIS, "paris");
        calendars.coach(11, "nantes", "Nora Bell", "nora@societe.example");
        calendars.coach(12, "paris", "Paul Roy", "paul@societe.example");
        dossier = calendars.mission(201, "nantes", "L'Épicerie du Bouffay", 11);
        calendars.mission(202, "paris", "La Remise", 12);
    }

    @Test
    void monthHasOneCellPerDay_withLinksToTheCases() {
        calendars.kickOff(dossier, "2027-03-09T14:00", "3 rue du Port");
        calendars.restitution(dossier, "2027-03-31T10:00", "Mairie");
        calendars.presentation(CalendarFixtures.NANTES, "polytech", "Polytech", "2027-03-02T18:00");
        Document month = page("nantes", MARCH);

        assertThat(month.select("table.month thead th")).hasSize(7);
        assertThat(month.select("table.month tbody tr")).hasSize(5).allSatisfy(week ->
                assertThat(week.select("> td")).hasSize(7));
        assertThat(month.select("td:has(time[datetime=2027-03-09])").text())
                .contains("mardi 9 mars 2027", "14 h – 16 h Réunion de lancement – L'Épicerie du Bouffay");
        assertThat(month.select("td:has(time[datetime=2027-03-02]) a").attr("href"))
                .isEqualTo("/dossiers/NAN-2027-SPRING~polytech");
        assertThat(month.select("td:has(time[datetime=2027-03-31]) a").attr("href")).isEqualTo("/dossiers/" + dossier);
        assertThat(month.select("a[rel=prev]").attr("href")).isEqualTo("/calendrier?mois=2027-02");
        assertThat(month.select("a[rel=next]").attr("href")).isEqualTo("/calendrier?mois=2027-04");
        assertThat(month.select("[role=status]").text()).startsWith("5 dates ce mois-ci");
        assertThat(month.select("nav a[href=/calendrier]").attr("aria-current")).isEqualTo("page");
    }

    @Test
    void everyKindOfDateIsShown() {
        calendars.cafeSelect(CalendarFixtures.NANTES, "2027-02-06T09:00", "Maison des associations");
        calendars.review(dossier, "2028-04-03");
        assertThat(text("nantes", "/calendrier?mois=2027-01&vue=liste"))
                .contains("lundi 11 janvier 2027 journée Ouverture des inscriptions – printemps 2027",
                        "Clôture des inscriptions – printemps 2027");
        assertThat(text("nantes", "/calendrier?mois=2027-02&vue=liste"))
                .contains("9 h – 15 h Café Select – printemps 2027 Maison des associations",
                        "Séminaire – printemps 2027 à confirmer");
        assertThat(text("nantes", MARCH + "&vue=liste"))
                .contains("Réunion de lancement – L'Épicerie du Bouffay Nora Bell à confirmer",
                        "Point à mi-parcours – L'Épicerie du Bouffay", "Remise du livrable – L'Épicerie du Bouffay");
        assertThat(text("nantes", "/calendrier?mois=2028-04&vue=liste"))
                .contains("lundi 3 avril 2028 journée Bilan à un an – L'Épicerie du Bouffay");
    }

    @Test
    void chapterSeesItsOwnDates_nationalTeamSeesAllOrOneChapter() {
        assertThat(text("nantes", MARCH)).contains("L'Épicerie du Bouffay").doesNotContain("La Remise", "Paul Roy");
        assertThat(text("paris", MARCH)).contains("La Remise").doesNotContain("Épicerie", "Nora Bell");
        assertThat(text("national", MARCH)).contains("L'Épicerie du Bouffay Nantes", "La Remise Paris");
        assertThat(text("national", MARCH + "&antenne=paris")).contains("La Remise").doesNotContain("Épicerie", "Nora Bell");
        assertThat(text("nantes", MARCH + "&antenne=paris")).contains("Épicerie").doesNotContain("La Remise");
    }

    @Test
    void listIsExportedAsItIsShown() {
        calendars.kickOff(dossier, "2027-03-09T14:00", "=1+1");
        calendars.restitution(dossier, "2027-03-28T10:00", "Mairie");
        for (String query : List.of("", "&quoi=restitution", "&personne=coach-11", "&quoi=cafe-select")) {
            List<List<String>> shown = page("nantes", MARCH + "&vue=liste" + query).select("table.agenda tbody").stream()
                    .flatMap(day -> day.select("tr").stream().map(row -> Stream.concat(
                            Stream.of(day.select("th time").text()), row.select("td").eachText().stream()).toList()))
                    .toList();
            List<List<String>> rows = ExportedCsv.records(
                    WebCaller.program(port, "nantes").get(MARCH.replace("calendrier", "calendrier.csv") + query));

            assertThat(rows.get(0)).containsExactly(
                    "Jour", "Heure", "Quoi", "Antenne", "Lieu", "Avec qui", "État", "À vérifier");
            assertThat(rows.stream().skip(1).map(CalendarControllerTest::asOnThePage).toList()).as(query).isEqualTo(shown);
        }
        assertThat(ExportedCsv.records(WebCaller.program(port, "nantes").get("/calendrier.csv?mois=2027-03")).toString())
                .contains("'=1+1", "un dimanche").doesNotContain("La Remise", "Paul Roy");
        for (String refused : List.of("?mois=2027-13", "?personne=coach-12", "?personne=coach-99")) {
            assertThat(WebCaller.program(port, "nantes").get("/calendrier.csv" + refused).status()).as(refused).isEqualTo(404);
        }
    }

    /** The page has no empty cells, writes the day out, and state and warnings into one cell. */
    private static List<String> asOnThePage(List<String> row) {
        String day = WrittenDates.day(LocalDate.parse(row.get(0), DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        String check = row.get(7).isEmpty() ? "" : "À vérifier : " + row.get(7);
        return Stream.of(day, row.get(1).isEmpty() ? "journée" : row.get(1), (row.get(2) + " " + row.get(3)).strip(),
                        row.get(4).replaceFirst("^'", ""), row.get(5), (row.get(6) + " " + check).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    @Test
    void accountWithoutCases_isRefused() {
        for (String account : List.of("operator", "designer")) {
            assertThat(WebCaller.program(port, account).get("/calendrier").status()).as(account).isEqualTo(403);
        }
        assertThat(WebCaller.stranger(port).get("/calendrier").status()).isEqualTo(401);
    }

    @Test
    void groupWithoutDossiers_seesSeasonDatesOnly() {
        calendars.cafeSelect(CalendarFixtures.NANTES, "2027-03-13T09:00", "Maison des associations");
        Document month = page("selection", MARCH);

        assertThat(month.text()).contains("Café Select – printemps 2027").doesNotContain("Épicerie", "Nora Bell");
        assertThat(page("selection", "/calendrier?mois=2027-01&vue=liste").select("table a")).as("no case to open").isEmpty();
    }

    @Test
    void filtersAreInTheAddress_unknownPersonIsNotFound() {
        calendars.restitution(dossier, "2027-03-31T10:00", "Mairie");
        assertThat(page("nantes", MARCH + "&quoi=restitution").select("table.month li").eachText())
                .containsExactly("10 h – 12 h Restitution – L'Épicerie du Bouffay");
        Document filtered = page("national", MARCH + "&personne=coach-12");
        assertThat(filtered.select("table.month li").eachText()).hasSize(3).allSatisfy(line ->
                assertThat(line).contains("La Remise"));
        assertThat(filtered.select("a[rel=next]").attr("href")).isEqualTo("/calendrier?mois=2027-04&personne=coach-12");
        assertThat(filtered.select("#personne option[selected]").text()).isEqualTo("Paul Roy (coach)");
        WebCaller.Answer switched = WebCaller.program(port, "national").get(MARCH + "&personne=coach-12&antenne=nantes");
        assertThat(switched.status()).isEqualTo(302);
        assertThat(switched.header("Location")).isEqualTo(MARCH + "&antenne=nantes&retire=personne");
        assertThat(page("national", switched.header("Location")).select("header.frame [role=status]").text())
                .startsWith("Filtre retiré : la personne choisie");
        assertThat(WebCaller.program(port, "nantes").get(MARCH + "&personne=coach-12").status()).isEqualTo(404);
        assertThat(WebCaller.program(port, "nantes").get(MARCH + "&personne=coach-99").status()).isEqualTo(404);
    }

    @Test
    void invalidMonth_isAnsweredWithASentence() {
        for (String month : List.of("2027-13", "mars", "1027-01", "2027-03-01", "%00")) {
            WebCaller.Answer answer = WebCaller.program(port, "nantes").with("Accept", "text/html")
                    .get("/calendrier?mois=" + month);
            assertThat(answer.status()).as(month).isEqualTo(400);
            assertThat(answer.body()).as(month).doesNotContain("\tat ");
        }
        assertThat(WebCaller.program(port, "nantes").get("/calendrier?mois=2027-13").body()).contains("Ce mois n&#39;existe pas");
    }

    @Test
    void movedAndCancelledDates_areLabelled() {
        calendars.kickOff(dossier, "2027-03-09T14:00", "3 rue du Port");
        calendars.restitution(dossier, "2027-03-31T10:00", "Mairie");
        calendars.presentation(CalendarFixtures.NANTES, "polytech", "Polytech", "2027-03-02T18:00");
        calendars.cafeSelect(CalendarFixtures.NANTES, "2027-03-13T09:00", "Ici");
        jdbc.sql("update milestone set moves = 1 where kind = 'MID_TERM'").update();
        jdbc.sql("update presentation set state = 'TO_PLAN'").update();
        jdbc.sql("update cafe_select set state = 'CANCELLED'").update();
        String list = text("nantes", MARCH + "&vue=liste");
        assertThat(list).contains("Présentation en école – Polytech Amphi B reportée, nouvelle date à fixer",
                "Point à mi-parcours – L'Épicerie du Bouffay Nora Bell déplacé", "Café Select – printemps 2027 Ici annulé");

        jdbc.sql("update dossier set state = 'STOPPED'").update();
        assertThat(text("nantes", MARCH + "&vue=liste"))
                .contains("Restitution – L'Épicerie du Bouffay Mairie Nora Bell annulée",
                        "Réunion de lancement – L'Épicerie du Bouffay 3 rue du Port Nora Bell annulée");
    }

    @Test
    void kickOffWithAnEarlyCharter_isStillAhead() {
        calendars.kickOff(dossier, "2027-03-09T14:00", "Ici");
        jdbc.sql("update milestone set reached_on = date '2027-03-04' where kind = 'KICK_OFF'").update();
        assertThat(page("nantes", MARCH + "&quoi=lancement").select("em")).isEmpty();

        jdbc.sql("update milestone set reached_on = date '2027-03-09' where kind = 'KICK_OFF'").update();
        assertThat(page("nantes", MARCH + "&quoi=lancement").select("em").text()).isEqualTo("terminée");
    }

    @Test
    void collisions_areMarkedInWords() {
        String other = calendars.mission(203, "nantes", "Le Fournil", 11);
        calendars.kickOff(dossier, "2027-03-09T14:00", "Ici");
        calendars.kickOff(other, "2027-03-09T15:30", "Là");
        calendars.restitution(dossier, "2027-03-28T10:00", "Mairie");
        Document month = page("nantes", MARCH);

        assertThat(month.select("td:has(time[datetime=2027-03-09]) .check").eachText()).containsExactly(
                "À vérifier : en même temps que « Réunion de lancement – Le Fournil » pour Nora Bell",
                "À vérifier : en même temps que « Réunion de lancement – L'Épicerie du Bouffay » pour Nora Bell");
        assertThat(month.select("td:has(time[datetime=2027-03-28]) .check").text()).isEqualTo("À vérifier : un dimanche");
        assertThat(month.select("[role=status]").text()).contains("dont 3 à vérifier");
        assertThat(page("nantes", MARCH + "&quoi=restitution").select("[role=status]").text()).contains("dont 1 à vérifier");
    }

    @Test
    void crowdedDay_neverHidesACollision() {
        missions(1, 9);
        String other = calendars.mission(203, "nantes", "Le Fournil", 11);
        calendars.kickOff(dossier, "2027-03-09T20:00", "Ici");
        calendars.kickOff(other, "2027-03-09T21:00", "Là");
        Document month = page("nantes", MARCH);

        assertThat(month.select("td:has(time[datetime=2027-03-09]) li")).hasSize(5);
        assertThat(month.select("td:has(time[datetime=2027-03-09]) .check")).hasSize(2);
        assertThat(month.select("td:has(time[datetime=2027-03-09]) .more").text()).isEqualTo("et 7 autres dates");
    }

    @Test
    void collisionWithHiddenDate_isNotShown() {
        calendars.cafeSelect(CalendarFixtures.NANTES, "2027-03-09T13:00", "Maison des associations");
        calendars.cafeSelect(CalendarFixtures.PARIS, "2027-03-09T13:00", "Maison des associations");
        calendars.interviewer(31, "Paul Roy", "PAUL@societe.example", CalendarFixtures.NANTES);
        calendars.kickOff("PAR-27-202", "2027-03-09T14:00", "Là");

        assertThat(page("nantes", MARCH).select(".check")).isEmpty();
        assertThat(page("national", MARCH).select("td:has(time[datetime=2027-03-09]) .check").eachText())
                .containsExactlyInAnyOrder("À vérifier : même lieu, au même moment, que le Café Select de Paris",
                        "À vérifier : même lieu, au même moment, que le Café Select de Nantes",
                        "À vérifier : en même temps que « Réunion de lancement – La Remise » pour Paul Roy",
                        "À vérifier : en même temps que « Café Select – printemps 2027 » pour Paul Roy");
    }

    @Test
    void twentyDossiers_costNoMoreStatementsThanTwo() {
        missions(1, 2);
        for (String account : List.of("nantes", "selection", "national")) {
            page(account, MARCH);
        }
        List<Integer> few = statements();
        missions(3, 20);
        assertThat(page("nantes", MARCH + "&quoi=restitution").select("table.month li")).hasSizeGreaterThan(5);
        assertThat(text("nantes", MARCH)).contains("et 17 autres dates");

        assertThat(few).doesNotContain(0);
        assertThat(statements()).isEqualTo(few);
    }

    private void missions(int from, int until) {
        for (int row = from; row <= until; row++) {
            calendars.coach(300 + row, "nantes", "Coach " + row, "coach" + row + "@societe.example");
            String one = calendars.mission(300 + row, "nantes", "Structure " + row, 300 + row);
            calendars.restitution(one, "2027-03-%02dT10:00".formatted(1 + row), "Mairie");
            calendars.review(one, "2027-03-20");
        }
    }

    private List<Integer> statements() {
        return List.of("nantes", "selection", "national").stream()
                .map(account -> Statements.during(() -> page(account, MARCH)).size())
                .toList();
    }

    private String text(String account, String address) {
        return page(account, address).select("main").text();
    }

    private Document page(String account, String address) {
        WebCaller.Answer answer = WebCaller.program(port, account).with("Accept", "text/html").get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
