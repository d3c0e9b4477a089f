package org.alteractions.journey.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.overview.CalendarFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.ExportedCsv;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every role at every page of the whole, its exports and its suggestions, in every chapter of the frame. */
@Story
class StaffPagesTest extends StoryTest {

    private static final List<String> ROLES =
            List.of("stranger", "nantes", "paris", "selection", "national", "operator", "designer", "admin");
    private static final String CASES = "401 200 200 200 200 403 403 403";
    private static final String EVERYBODY = "401 200 200 200 200 200 200 200";
    private static final String MARCH = "mois=2027-03&vue=liste";

    @Autowired
    CalendarFixtures calendars;

    @LocalServerPort
    int port;

    /** The same in both chapters: a request, a mission with dates, and a Café Select. */
    @BeforeEach
    void twoChaptersAreAlike() {
        accounts.create();
        calendars.season(CalendarFixtures.NANTES, "nantes");
        calendars.season(CalendarFixtures.PARIS, "paris");
        calendars.coach(11, "nantes", "Nora Bell", "nora@societe.example");
        calendars.coach(12, "paris", "Paul Roy", "paul@societe.example");
        calendars.mission(201, "nantes", "Mission nantaise", 11);
        calendars.mission(202, "paris", "Mission parisienne", 12);
        calendars.cafeSelect(CalendarFixtures.NANTES, "2027-03-13T09:00", "Salle nantaise");
        calendars.cafeSelect(CalendarFixtures.PARIS, "2027-03-13T09:00", "Salle parisienne");
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request("Atelier nantais", "a@x.example"));
        journey.start(ProcessIds.MISSION_JOURNEY, "paris", RequestFixtures.request("Atelier parisien", "b@x.example").chapter("paris"));
    }

    @Test
    void everyRoleAtEveryPage() {
        SoftAssertions.assertSoftly(softly -> {
            for (String path : List.of("/saison", "/taches", "/dossiers", "/dossiers.csv", "/dossiers.xlsx",
                    "/personnes", "/personnes.csv", "/personnes.xlsx", "/recherche", "/recherche?q=atelier",
                    "/calendrier", "/calendrier.csv", "/calendrier.xlsx", "/calendrier/abonnements")) {
                answers(softly, path, CASES);
            }
            for (String path : List.of("/cafe-selects", "/cafe-selects.csv", "/cafe-selects.xlsx", "/teams", "/teams.csv",
                    "/teams.xlsx", "/applications", "/applications.csv", "/applications.xlsx")) {
                answers(softly, path, EVERYBODY);
            }
            for (String path : List.of("/mails", "/mails.csv", "/mails.xlsx")) {
                answers(softly, path, "401 200 200 200 200 403 200 200");
            }
            for (String path : List.of("/calendrier.pdf", "/mails.pdf", "/cafe-selects.pdf", "/teams.pdf")) {
                softly.assertThat(WebCaller.program(port, "nantes").get(path).status()).as(path).isEqualTo(404);
            }
            String season = CalendarFixtures.NANTES;
            for (String sheet : List.of("check-in", "check-in.csv", "check-in.xlsx", "door.csv", "rooms.csv", "interviewers.csv")) {
                answers(softly, "/cafe-selects/" + season + "/" + sheet, "401 200 404 200 200 404 404 404");
            }
            jdbc.sql("insert into team_desk (season, version, state, progress) values (?, 1, 'OPEN', 0)")
                    .param(season).update();
            for (String file : List.of("", ".csv", ".xlsx")) {
                answers(softly, "/teams/" + season + file, "401 200 404 404 200 404 404 404");
            }
        });
    }

    @Test
    void everyRoleAtTheSuggestions() {
        String[] statuses = CASES.split(" ");
        for (int at = 1; at < ROLES.size(); at++) {
            WebCaller caller = WebCaller.program(port, ROLES.get(at)).with("Accept", "text/html, application/json");
            for (String words : List.of("", "atelier")) {
                assertThat(suggestions(caller, words, "").status()).as(ROLES.get(at)).isEqualTo(Integer.parseInt(statuses[at]));
            }
        }
        // A stranger has no token either.
        assertThat(WebCaller.stranger(port).send("POST", "/recherche/suggestions", "application/x-www-form-urlencoded", "q=atelier")
                .status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "nantes    | -      | nantais",
        "nantes    | nantes | nantais",
        "nantes    | paris  | nantais",
        "paris     | -      | parisien",
        "paris     | nantes | parisien",
        "national  | -      | nantais, parisien",
        "national  | nantes | nantais",
        "national  | paris  | parisien",
        "national  | lyon   | ''",
        "national  | nosuch | nantais, parisien"
    })
    void everyRoleFindsAndExportsItsChaptersAlone(String account, String chapter, String seen) {
        WebCaller caller = WebCaller.program(port, account).with("Accept", "text/html, application/json");
        String chosen = chapter == null ? "" : chapter;
        List<String> expected = Arrays.stream(seen.split(", ")).filter(one -> !one.isEmpty()).toList();
        SoftAssertions.assertSoftly(softly -> {
            for (String path : List.of("/calendrier?" + MARCH, "/cafe-selects?", "/recherche?q=atelier")) {
                softly.assertThat(named(main(caller.get(path + "&antenne=" + chosen)))).as(path).isEqualTo(expected);
            }
            for (String path : List.of("/calendrier.csv?" + MARCH, "/cafe-selects.csv?")) {
                softly.assertThat(named(ExportedCsv.records(caller.get(path + "&antenne=" + chosen)).toString()))
                        .as(path).isEqualTo(expected);
            }
            softly.assertThat(named(suggestions(caller, "atelier", chosen).body())).as("suggestions").isEqualTo(expected);
        });
    }

    @Test
    void groupWithoutDossiers_findsAndExportsNone() {
        WebCaller selection = WebCaller.program(port, "selection").with("Accept", "text/html, application/json");

        assertThat(ExportedCsv.records(selection.get("/calendrier.csv?" + MARCH)).toString())
                .contains("Salle nantaise").doesNotContain("Mission", "Nora Bell", "parisien");
        assertThat(suggestions(selection, "atelier", "").json().path("suggestions")).isEmpty();
    }

    private void answers(SoftAssertions softly, String path, String statuses) {
        List<Integer> answered = ROLES.stream()
                .map(role -> role.equals("stranger") ? WebCaller.stranger(port) : WebCaller.program(port, role))
                .map(caller -> caller.with("Accept", "text/html, */*").get(path).status())
                .toList();
        softly.assertThat(answered).as(path).isEqualTo(Stream.of(statuses.split(" ")).map(Integer::valueOf).toList());
    }

    private static List<String> named(String text) {
        return Stream.of("nantais", "parisien").filter(text::contains).toList();
    }

    private static String main(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.body()).select("main").text();
    }

    private static Answer suggestions(WebCaller caller, String words, String chapter) {
        String token = Jsoup.parse(caller.get("/cafe-selects").body()).select("input[name=_csrf]").val();
        return caller.send("POST", "/recherche/suggestions", "application/x-www-form-urlencoded", "_csrf=" + token
                + "&antenne=" + chapter + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
