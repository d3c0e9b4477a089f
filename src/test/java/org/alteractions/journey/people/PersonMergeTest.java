package org.alteractions.journey.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.MailMoments;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two records of the same person become one: over HTTP, with running processes. */
@Story
class PersonMergeTest extends StoryTest {

    private static final String OTHER_CONTACT = "contact@jardins.example";

    @Autowired
    TeamFixtures teams;

    @Autowired
    MailMoments moments;

    @Autowired
    JdbcTemplate template;

    @LocalServerPort
    int port;

    private WebCaller nantes;

    @BeforeEach
    void accountsExist() {
        accounts.create();
        nantes = staff("nantes");
    }

    @Test
    void structuresAreMerged_nothingRefersToTheFormer_bothNumbersResolve_andTheProcessGoesOn() {
        String first = teams.startedMission();
        String second = journey.start(ProcessIds.MISSION_JOURNEY, "nantes",
                RequestFixtures.request("Jardins solidaires", OTHER_CONTACT));
        String kept = number("structure", "Les Jardins solidaires");
        String former = number("structure", "Jardins solidaires");
        String lost = link(OTHER_CONTACT);
        String stays = link(RequestFixtures.CONTACT);

        Document choice = page("/personnes/" + kept + "/fusion?q=jardins");
        assertThat(choice.select("tbody a").eachText()).containsExactly("Jardins solidaires (" + former + ")");
        assertThat(page("/personnes/" + former + "/fusion").select("tbody a").eachText())
                .as("the name has the same words").containsExactly("Les Jardins solidaires (" + kept + ")");
        Document sides = page(choice.select("tbody a").attr("href"));
        assertThat(sides.text()).contains(RequestFixtures.CONTACT, OTHER_CONTACT);
        assertThat(sides.select("ul.moves li").text()).contains(second).doesNotContain(first);
        Document summary = Jsoup.parse(post(sides, Map.of("raison", "Même structure", "nom", "autre")).body());
        assertThat(summary.select("table.folds tbody tr").eachText()).contains(
                "Nom Jardins solidaires Les Jardins solidaires",
                "Adresse électronique " + RequestFixtures.CONTACT + " " + OTHER_CONTACT);
        assertThat(summary.select("ul.moves li").text()).contains(second);
        Document choices = Jsoup.parse(post(summary, Map.of("etape", "reprendre")).body());
        assertThat(choices.select("input[name=nom][checked]").val()).isEqualTo("autre");
        assertThat(choices.select("textarea").text()).isEqualTo("Même structure");
        assertThat(jdbc.sql("select count(*) from structure").query(Integer.class).single())
                .as("nothing happens before the summary is confirmed").isEqualTo(2);
        assertMerged(post(summary, Map.of("etape", "fusionner")));

        assertNothingRefersTo("structure", former);
        assertThat(nantes.get("/personnes/" + former).header("Location")).endsWith("/personnes/" + kept);
        assertThat(page("/personnes/" + kept).text()).contains(first, second, "Même structure", OTHER_CONTACT);
        assertThat(new Participant(port).open(lost).status()).isEqualTo(410);
        assertThat(new Participant(port).open(stays).status()).isEqualTo(200);
        assertThat(jdbc.sql("select name, contact_email from structure")
                .query((row, line) -> row.getString(1) + " " + row.getString(2)).list())
                .containsExactly("Jardins solidaires " + RequestFixtures.CONTACT);
        journey.run();
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, first)).isTrue();
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, second)).isTrue();
    }

    @Test
    void coachesAreMerged_conflictsAddUp_theStricterValueWins_andOnlyChosenValuesMove() {
        String dossier = teams.startedMission();
        Long paul = id("coach", "Paul Kervella");
        Long other = teams.coach("P. Kervella", "kervella@perso.example", 3);
        jdbc.sql("insert into sponsor (name) values ('Fondation A'), ('Fondation B')").update();
        List<Long> sponsors = jdbc.sql("select id from sponsor order by id").query(Long.class).list();
        conflict(paul, sponsors.get(0));
        conflict(other, sponsors.get(0));
        conflict(other, sponsors.get(1));
        jdbc.sql("update coach set available = false, phone = '06 11 22 33 44' where id = ?").param(other).update();
        jdbc.sql("insert into news_opt_out (participant, since) values (?, current_timestamp)")
                .param("coach-" + other).update();

        Document sides = page("/personnes/coach-" + paul + "/fusion?avec=coach-" + other);
        assertMerged(send(sides, Map.of("telephone", "autre", "raison", "Deux saisies")));

        assertNothingRefersTo("coach", "coach-" + other);
        assertThat(jdbc.sql("select name, email, phone, capacity, available from coach")
                .query((row, line) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                        + row.getInt(4) + " " + row.getBoolean(5)).list())
                .containsExactly("Paul Kervella paul.kervella@sce.example 06 11 22 33 44 1 false");
        assertThat(jdbc.sql("select sponsor from coach_conflict order by sponsor").query(Long.class).list())
                .containsExactlyElementsOf(sponsors);
        assertThat(jdbc.sql("select participant from news_opt_out").query(String.class).list())
                .containsExactly("coach-" + paul);
        assertThat(page("/personnes/coach-" + paul).text()).contains(dossier, "Fondation A, Fondation B");
    }

    @Test
    void studentsAreMerged_overTheSeasons_butTwoOfOneTeamOrSeasonAreNot() {
        teams.startedMission();
        Long lina = id("student", "Lina", "first_name");
        Long omar = id("student", "Omar", "first_name");
        Document sides = page("/personnes/student-" + lina + "/fusion?avec=student-" + omar);
        WebCaller.Answer refused = post(sides, Map.of("raison", "Même personne"));
        assertThat(refused.status()).as("before the summary").isEqualTo(400);
        assertThat(Jsoup.parse(refused.body()).text()).contains("la même équipe, la même saison");
        assertThat(jdbc.sql("select count(*) from student").query(Integer.class).single()).isEqualTo(4);
        assertThat(jdbc.sql("select count(*) from person_alias").query(Integer.class).single()).isZero();

        jdbc.sql("""
                insert into season (reference, version, chapter, season_year, term, registration_opens,
                registration_closes, cafe_select_on, seminar_on, missions_start, missions_end, state)
                select 'NAN-2025-SPRING', 0, chapter, 2025, 'SPRING', registration_opens, registration_closes,
                cafe_select_on, seminar_on, missions_start, missions_end, 'CLOSED' from season""").update();
        Long earlier = teams.student("Lina Moreau-Petit", Application.State.DECLINED).studentId();
        jdbc.sql("update application set season = 'NAN-2025-SPRING' where student_id = ?").param(earlier).update();
        assertMerged(send(page("/personnes/student-" + lina + "/fusion?avec=student-" + earlier),
                Map.of("raison", "Mariée depuis", "nomDeFamille", "autre")));

        assertNothingRefersTo("student", "student-" + earlier);
        assertThat(page("/personnes/student-" + lina).text()).contains("Lina Moreau-Petit", "printemps 2025",
                "automne 2026");
    }

    @Test
    void addressOfTheFormerIsChosen_waitingMailsAndLinksGoThere() {
        teams.startedMission();
        Long paul = id("coach", "Paul Kervella");
        Long other = teams.coach("P. Kervella", "kervella@perso.example", 3);
        String old = link(TeamFixtures.COACH);
        moments.begin();

        assertMerged(send(page("/personnes/coach-" + paul + "/fusion?avec=coach-" + other),
                Map.of("courriel", "autre", "raison", "Nouvelle adresse")));
        journey.run();

        assertThat(new Participant(port).open(old).status()).isEqualTo(410);
        assertThat(new Participant(port).open(link("kervella@perso.example")).status()).isEqualTo(200);
        assertThat(mailbox.mailsTo("kervella@perso.example")).hasSize(1);
    }

    @Test
    void interviewersAreMerged_andTwoOfOneInterviewAreNot() {
        teams.startedMission();
        Long nora = interviewer("Nora Bell", "nora@membres.example", null);
        Long bell = interviewer("Bell Nora", "bell@membres.example", "polytech-nantes");

        assertMerged(send(page("/personnes/interviewer-" + nora + "/fusion?avec=interviewer-" + bell),
                Map.of("raison", "Même personne")));

        assertNothingRefersTo("interviewer", "interviewer-" + bell);
        assertThat(jdbc.sql("select former_school from interviewer").query(String.class).list())
                .as("whose candidates others interview").containsExactly("polytech-nantes");
    }

    @Test
    void mergeIsRefused_withOneself_anotherKind_anotherChapter_anOldPage_andWithoutAReason() {
        teams.startedMission();
        Long paul = id("coach", "Paul Kervella");
        Long other = teams.coach("P. Kervella", "kervella@perso.example", 3);
        String page = "/personnes/coach-" + paul + "/fusion?avec=";
        assertThat(nantes.get(page + "coach-" + paul).status()).isEqualTo(400);
        assertThat(nantes.get(page + "student-" + id("student", "Lina", "first_name")).status()).isEqualTo(400);
        assertThat(nantes.get(page + "coach-999999").status()).isEqualTo(404);
        assertThat(nantes.get(page + "school-polytech-nantes").status()).isEqualTo(400);
        Document sides = page(page + "coach-" + other);
        assertThat(send(sides, Map.of("raison", " ")).status()).isEqualTo(400);
        jdbc.sql("update coach set version = version + 1 where id = ?").param(other).update();
        assertThat(send(sides, Map.of("raison", "Deux saisies")).status()).isEqualTo(409);

        jdbc.sql("update coach set chapter = 'paris' where id = ?").param(other).update();
        assertThat(nantes.get(page + "coach-" + other).status()).as("needs the right on both").isEqualTo(404);
        WebCaller paris = staff("paris");
        assertThat(paris.get("/personnes/coach-" + other + "/fusion?avec=coach-" + paul).status()).isEqualTo(404);
        nantes = staff("national");
        WebCaller.Answer refused = send(page(page + "coach-" + other), Map.of("raison", "Deux saisies"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(Jsoup.parse(refused.body()).text()).contains("pas de la même antenne");
        assertThat(staff("selection").get("/personnes/coach-" + paul + "/fusion").status()).isEqualTo(404);
        assertThat(staff("operator").get("/personnes/coach-" + paul + "/fusion").status()).isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from coach").query(Integer.class).single()).isEqualTo(2);
    }

    /** The columns are found here as the database describes them, so that a new table is looked at too. */
    private void assertNothingRefersTo(String table, String former) {
        List<String> left = new ArrayList<>();
        Long id = Long.valueOf(former.split("-")[1]);
        List<String[]> keys = columns(connection -> connection.getMetaData().getExportedKeys(connection.getCatalog(),
                connection.getSchema(), connection.getMetaData().storesUpperCaseIdentifiers()
                        ? table.toUpperCase(Locale.ROOT) : table), "FKTABLE_NAME", "FKCOLUMN_NAME");
        assertThat(keys).isNotEmpty();
        keys.forEach(column -> left.addAll(rows(column, id)));
        List<String[]> texts = columns(connection -> connection.getMetaData().getColumns(connection.getCatalog(),
                connection.getSchema(), "%", "%"), "TABLE_NAME", "COLUMN_NAME").stream()
                .filter(column -> !column[0].matches("(?i)(act_|flyway_|pg_|demo_).*|person_alias|person_merge.*")
                        && column[2].matches("(?i)character varying.*|varchar"))
                .toList();
        assertThat(texts).hasSizeGreaterThan(100);
        texts.forEach(column -> left.addAll(rows(column, former)));
        assertThat(left).as("references to " + former).isEmpty();
        assertThat(jdbc.sql("select count(*) from " + table + " where id = ?").param(id).query(Integer.class).single())
                .isZero();
    }

    private List<String> rows(String[] column, Object value) {
        return jdbc.sql("select count(*) from %s where %s = ?".formatted(column[0], column[1])).param(value)
                .query(Integer.class).single() == 0 ? List.of() : List.of(column[0] + "." + column[1]);
    }

    private interface Description {

        ResultSet of(Connection connection) throws SQLException;
    }

    private List<String[]> columns(Description description, String table, String column) {
        return template.execute((ConnectionCallback<List<String[]>>) connection -> {
            List<String[]> columns = new ArrayList<>();
            try (ResultSet found = description.of(connection)) {
                while (found.next()) {
                    columns.add(new String[] {found.getString(table), found.getString(column),
                            table.equals("TABLE_NAME") ? found.getString("TYPE_NAME") : ""});
                }
            }
            return columns;
        });
    }

    private Long interviewer(String name, String email, String school) {
        jdbc.sql("insert into interviewer (version, chapter, name, email, language, active, former_school)"
                + " values (0, 'nantes', ?, ?, 'fr', true, ?)").params(name, email, school).update();
        return id("interviewer", name);
    }

    private void conflict(Long coach, Long sponsor) {
        jdbc.sql("insert into coach_conflict (coach, sponsor) values (?, ?)").params(coach, sponsor).update();
    }

    private String number(String table, String name) {
        return table + "-" + id(table, name);
    }

    private Long id(String table, String name) {
        return id(table, name, "name");
    }

    private Long id(String table, String name, String column) {
        return jdbc.sql("select id from %s where %s = ?".formatted(table, column)).param(name)
                .query(Long.class).single();
    }

    private String link(String address) {
        return Jsoup.parse(mailbox.mailsTo(address).get(0).html()).select("a[href*=/lien/]").attr("href");
    }

    private Document page(String path) {
        WebCaller.Answer answer = nantes.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static void assertMerged(WebCaller.Answer answer) {
        assertThat(answer.status()).as(Jsoup.parse(answer.body()).text()).isEqualTo(303);
    }

    /** Sends the choices, and confirms the summary of what they do. */
    private WebCaller.Answer send(Document page, Map<String, String> typed) {
        WebCaller.Answer summary = post(page, typed);
        return summary.status() == 200
                ? post(Jsoup.parse(summary.body()), Map.of("etape", "fusionner")) : summary;
    }

    private WebCaller.Answer post(Document page, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>();
        page.select("form.merge input[type=hidden], form.merge input[checked]")
                .forEach(input -> all.put(input.attr("name"), input.val()));
        all.putAll(typed);
        return nantes.send("POST", page.select("form.merge").attr("action"), "application/x-www-form-urlencoded",
                all.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    private WebCaller staff(String account) {
        return WebCaller.browser(port, account, account.equals("operator") ? "cockpit" : "tasklist")
                .with("Accept", "text/html");
    }
}
