package org.alteractions.journey.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.alteractions.journey.people.merge.PersonMerges;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.MailMoments;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two records that were merged by mistake are two again: over HTTP, with running processes. */
@Story
class MergeUndoTest extends PeopleStory {

    private static final String OTHER_CONTACT = "contact@jardins.example";
    private static final String KERVELLA = "kervella@perso.example";

    @Autowired
    TeamFixtures teams;

    @Autowired
    MailMoments moments;

    @Autowired
    PersonMerges merges;

    @Autowired
    JdbcTemplate template;

    @Test
    void structures_allReferencesAreAsBefore_andBothProcessesGoOn() {
        String first = teams.startedMission();
        String second = journey.start(ProcessIds.MISSION_JOURNEY, "nantes",
                RequestFixtures.request("Jardins solidaires", OTHER_CONTACT));
        journey.run();
        String kept = number("structure", "Les Jardins solidaires");
        String former = number("structure", "Jardins solidaires");
        StoredReferences references = new StoredReferences(template, "structure");
        Map<String, TreeSet<String>> keys = references.keys();
        Map<String, Map<String, String>> numbers = references.numbers();

        moments.begin();
        merge(kept, former, Map.of("courriel", "autre", "nom", "autre"));
        journey.run();
        assertThat(references.keys()).isNotEqualTo(keys);
        String misled = link(OTHER_CONTACT);
        jdbc.sql("update structure set contact_phone = '02 51 00 00 00', version = version + 1").update();

        Document file = page("/personnes/" + kept);
        assertThat(file.select("section[aria-labelledby=fusions] tbody tr").text())
                .contains("Jardins solidaires (" + former + ")", "Deux saisies", "Annuler cette fusion");
        Document undo = page(file.select("section[aria-labelledby=fusions] a").attr("href"));
        assertThat(undo.select("table.folds tr").eachText()).anySatisfy(line -> assertThat(line).contains(
                "Adresse électronique", OTHER_CONTACT + " " + RequestFixtures.CONTACT + " " + OTHER_CONTACT));
        assertThat(send(undo, Map.of("raison", " ")).status()).isEqualTo(400);
        moments.begin();
        assertDone(send(undo, Map.of("raison", "Deux associations")));
        journey.run();

        assertThat(references.keys()).isEqualTo(keys);
        assertContains(references.numbers(), numbers);
        assertThat(jdbc.sql("select contact_email, contact_phone from structure order by id")
                .query((row, line) -> row.getString(1) + " " + row.getString(2)).list())
                .as("the phone number was corrected since").containsExactly(
                        RequestFixtures.CONTACT + " 02 51 00 00 00", OTHER_CONTACT + " 02 40 00 00 00");
        assertThat(page("/personnes/" + former).text()).contains(second, "Fusion annulée").doesNotContain(first);
        assertThat(page("/personnes/" + kept).text()).contains(first, "Deux associations")
                .doesNotContain(second, "Annuler cette fusion");
        assertThat(jdbc.sql("select name from structure order by id").query(String.class).list())
                .containsExactly("Les Jardins solidaires", "Jardins solidaires");
        assertThat(page("/personnes/" + kept).select("section[aria-labelledby=corrections] tbody tr").eachText())
                .filteredOn(line -> line.contains("Deux saisies")).hasSize(3)
                .filteredOn(line -> line.contains("annulée le") && line.contains(" par "))
                .as("name and address; that there was a merge stays").hasSize(2);
        assertThat(new Participant(port).open(misled).status()).isIn(200, 410);
        assertThat(send(undo, Map.of("raison", "Encore")).status()).isEqualTo(404);

        int mails = mailbox.mailsTo(RequestFixtures.CONTACT).size();
        int others = mailbox.mailsTo(OTHER_CONTACT).size();
        journey.complete(second, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.decline().decisionReason("Hors champ."));
        journey.run();
        assertThat(mailbox.mailsTo(OTHER_CONTACT)).hasSize(others + 1);
        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).hasSize(mails);
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, first)).isTrue();
    }

    @Test
    void coaches_whatSomebodyHasChangedSinceStays() {
        String dossier = teams.startedMission();
        Long paul = id("coach", "Paul Kervella", "name");
        Long other = teams.coach("P. Kervella", KERVELLA, 3);
        jdbc.sql("insert into sponsor (name) values ('Fondation A'), ('Fondation B'), ('Fondation C')").update();
        List<Long> sponsors = jdbc.sql("select id from sponsor order by id").query(Long.class).list();
        conflict(other, sponsors.get(0));
        sponsors.forEach(sponsor -> conflict(paul, sponsor));
        jdbc.sql("update coach set available = false, capacity = 2 where id = ?").param(paul).update();
        jdbc.sql("insert into news_opt_out (participant, since) values (?, current_timestamp), (?, current_timestamp)")
                .params("coach-" + paul, "coach-" + other).update();
        StoredReferences references = new StoredReferences(template, "coach");
        Map<String, TreeSet<String>> keys = references.keys();
        Map<String, Map<String, String>> numbers = references.numbers();

        merge("coach-" + other, "coach-" + paul, Map.of("capacite", "autre"));
        assertThat(jdbc.sql("select coach_id from team").query(Long.class).list()).containsExactly(other);
        assertThat(jdbc.sql("select available from coach").query(Boolean.class).list()).containsExactly(false);
        jdbc.sql("delete from coach_conflict where sponsor = ?").param(sponsors.get(2)).update();
        undo("coach-" + other);
        journey.run();

        Map<String, TreeSet<String>> after = references.keys();
        keys.get(key("COACH_CONFLICT.COACH", keys)).removeIf(row -> row.endsWith(sponsors.get(2) + "]"));
        assertThat(after).isEqualTo(keys);
        assertContains(references.numbers(), numbers);
        assertThat(jdbc.sql("select participant from news_opt_out order by participant").query(String.class).list())
                .containsExactlyInAnyOrder("coach-" + paul, "coach-" + other);
        assertThat(jdbc.sql("select name, email, capacity, available from coach order by id")
                .query((row, line) -> row.getString(1) + " " + row.getString(2) + " " + row.getInt(3) + " "
                        + row.getBoolean(4)).list())
                .containsExactly("Paul Kervella " + TeamFixtures.COACH + " 2 false",
                        "P. Kervella " + KERVELLA + " 3 true");
        int mails = mailbox.mailsTo(KERVELLA).size();
        journey.pass(Duration.ofDays(30));
        assertThat(mailbox.mailsTo(KERVELLA)).hasSize(mails);
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isTrue();
    }

    @Test
    void students_theTeamHasItsMemberAgain() {
        String dossier = teams.startedMission();
        Long lina = id("student", "Lina", "first_name");
        jdbc.sql("""
                insert into season (reference, version, chapter, season_year, term, registration_opens,
                registration_closes, cafe_select_on, seminar_on, missions_start, missions_end, state)
                select 'NAN-2025-SPRING', 0, chapter, 2025, 'SPRING', registration_opens, registration_closes,
                cafe_select_on, seminar_on, missions_start, missions_end, 'CLOSED' from season""").update();
        Long earlier = teams.student("Lina Moreau-Petit", Application.State.DECLINED).studentId();
        jdbc.sql("update application set season = 'NAN-2025-SPRING' where student_id = ?").param(earlier).update();
        StoredReferences references = new StoredReferences(template, "student");
        Map<String, TreeSet<String>> keys = references.keys();
        Map<String, Map<String, String>> numbers = references.numbers();

        merge("student-" + earlier, "student-" + lina, Map.of("courriel", "autre", "nomDeFamille", "autre"));
        undo("student-" + earlier);
        journey.run();

        assertThat(references.keys()).isEqualTo(keys);
        assertContains(references.numbers(), numbers);
        assertThat(jdbc.sql("select last_name from student where id in (?, ?) order by id").params(lina, earlier)
                .query(String.class).list()).containsExactly("Moreau", "Moreau-Petit");
        assertThat(page("/personnes/student-" + lina).text()).contains(dossier);
        journey.pass(Duration.ofDays(2));
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isTrue();
    }

    @Test
    void after30Days_itIsNotOffered_andNothingIsKept() {
        teams.startedMission();
        Long paul = id("coach", "Paul Kervella", "name");
        Long other = teams.coach("P. Kervella", KERVELLA, 3);
        merge("coach-" + paul, "coach-" + other, Map.of());
        Document undo = undoPage("coach-" + paul);

        journey.oversleep(Duration.ofDays(29));
        merges.forget();
        assertThat(page("/personnes/coach-" + paul).text()).contains("Annuler cette fusion");
        journey.oversleep(Duration.ofDays(1));
        assertThat(page("/personnes/coach-" + paul).text()).doesNotContain("Annuler cette fusion");
        WebCaller.Answer late = send(undo, Map.of("raison", "Trop tard"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).text()).contains("plus de 30 jours");
        assertThat(jdbc.sql("select count(*) from coach").query(Integer.class).single()).isEqualTo(1);

        merges.forget();
        for (String table : List.of("person_merge", "person_merge_value", "person_merge_row")) {
            assertThat(jdbc.sql("select count(*) from " + table).query(Integer.class).single()).as(table).isZero();
        }
        assertThat(nantes.get(undo.select("form.separation").attr("action")).status()).isEqualTo(404);
        assertThat(nantes.get("/personnes/coach-" + other).status()).as("the number still leads there").isEqualTo(302);
    }

    @Test
    void itIsRefused_whereTheKeptRecordWasMergedSince_aLaterMergeIsThere_orTheAddressIsTaken() {
        teams.startedMission();
        String paul = "coach-" + id("coach", "Paul Kervella", "name");
        String second = "coach-" + teams.coach("P. Kervella", KERVELLA, 3);
        String third = "coach-" + teams.coach("Kervella Paul", "third@perso.example", 3);
        String fourth = "coach-" + teams.coach("Paul K.", "fourth@perso.example", 3);
        merge(paul, second, Map.of());
        Document first = undoPage(paul);
        merge(paul, third, Map.of());
        assertRefused(send(first, Map.of("raison", "Erreur")), "plus récente, avec Kervella Paul");
        undo(paul);
        merge(fourth, paul, Map.of());
        assertRefused(send(first, Map.of("raison", "Erreur")), "fusionnée depuis avec une autre");
        undo(fourth);

        teams.coach("Quelqu'un d'autre", KERVELLA.toUpperCase(), 1);
        Document again = undoPage(paul);
        assertRefused(send(again, Map.of("raison", "Erreur")), "a pris depuis l'adresse");
        jdbc.sql("delete from coach where name = 'Quelqu''un d''autre'").update();
        assertThat(staff("paris").get(again.select("form.separation").attr("action")).status()).isEqualTo(404);
        assertThat(staff("selection").get(again.select("form.separation").attr("action")).status()).isEqualTo(404);
        jdbc.sql("update coach set version = version + 1").update();
        assertRefused(send(again, Map.of("raison", "Erreur")), "a changé depuis");
        undo(paul);
        assertThat(jdbc.sql("select count(*) from coach").query(Integer.class).single()).isEqualTo(4);
        assertThat(jdbc.sql("select count(*) from person_alias").query(Integer.class).single()).isZero();
    }

    private static String key(String column, Map<String, ?> all) {
        return all.keySet().stream().filter(column::equalsIgnoreCase).findFirst().orElseThrow();
    }

    private static void assertContains(Map<String, Map<String, String>> now, Map<String, Map<String, String>> before) {
        before.forEach((column, rows) -> assertThat(now.get(column)).as(column).containsAllEntriesOf(rows));
    }

    private void assertRefused(WebCaller.Answer answer, String sentence) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains(sentence);
    }

    private void merge(String kept, String former, Map<String, String> choices) {
        Map<String, String> typed = new LinkedHashMap<>(choices);
        typed.put("raison", "Deux saisies");
        assertDone(sendBoth(page("/personnes/" + kept + "/fusion?avec=" + former), typed));
    }

    private Document undoPage(String kept) {
        return page(page("/personnes/" + kept).select("section[aria-labelledby=fusions] a").attr("href"));
    }

    private void undo(String kept) {
        moments.begin();
        assertDone(send(undoPage(kept), Map.of("raison", "Deux personnes")));
    }

    private void conflict(Long coach, Long sponsor) {
        jdbc.sql("insert into coach_conflict (coach, sponsor) values (?, ?)").params(coach, sponsor).update();
    }

    private String number(String table, String name) {
        return table + "-" + id(table, name, "name");
    }

    private Long id(String table, String name, String column) {
        return jdbc.sql("select id from %s where %s = ?".formatted(table, column)).param(name)
                .query(Long.class).single();
    }

    private String link(String address) {
        return Jsoup.parse(mailbox.mailsTo(address).get(mailbox.mailsTo(address).size() - 1).html())
                .select("a[href*=/lien/]").attr("href");
    }
}
