package org.alteractions.journey.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.MailMoments;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.WebCaller;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Companies, schools and sponsors are corrected and merged like people. */
@Story
class OrganisationPagesTest extends PeopleStory {

    @Autowired
    TeamFixtures teams;

    @Autowired
    MailMoments moments;

    @Test
    void company_isCorrected_mergedAndSeparated() {
        teams.startedMission();
        Long sce = company("SCE");
        jdbc.sql("insert into company (name) values ('S.C.E. Nantes')").update();
        Long other = company("S.C.E. Nantes");
        Long coach = teams.coach("Zoé Blin", "zoe@sce.example", 1);
        jdbc.sql("update coach set company_id = ? where id = ?").params(other, coach).update();

        assertThat(Jsoup.parse(correct("company-" + other, Map.of("nom", "sce")).body()).text())
                .contains("porte déjà ce nom");
        assertDone(correct("company-" + other, Map.of("nom", "SCE Conseil")));
        assertThat(page("/personnes/company-" + other).text()).contains("SCE Conseil", "S.C.E. Nantes", "Appel");

        assertThat(page("/personnes/company-" + sce + "/fusion").select("tbody a").eachText())
                .containsExactly("SCE Conseil (company-" + other + ")");
        merge("company-" + sce, "company-" + other, Map.of("nom", "autre"));
        assertThat(jdbc.sql("select name from company").query(String.class).list()).containsExactly("SCE Conseil");
        assertThat(page("/personnes/company-" + sce).text()).contains("Zoé Blin", "Paul Kervella");
        separate("company-" + sce);
        assertThat(jdbc.sql("select name from company order by id").query(String.class).list())
                .containsExactly("SCE", "SCE Conseil");
        assertThat(jdbc.sql("select company_id from coach where id = ?").param(coach).query(Long.class).single())
                .isEqualTo(other);
    }

    @Test
    void companyOfSeveralChapters_isCorrectedByTheNationalRole() {
        teams.startedMission();
        Long sce = company("SCE");
        Long away = teams.coach("Zoé Blin", "zoe@sce.example", 1);
        jdbc.sql("update coach set chapter = 'paris' where id = ?").param(away).update();

        Document file = page("/personnes/company-" + sce);
        assertThat(file.text()).contains("seul le national la corrige").doesNotContain("Fusionner avec");
        assertThat(nantes.get("/personnes/company-" + sce + "/correction").status()).isEqualTo(403);
        assertThat(nantes.get("/personnes/company-" + sce + "/fusion").status()).isEqualTo(403);
        nantes = staff("national");
        assertDone(correct("company-" + sce, Map.of("nom", "SCE France")));
    }

    @Test
    void schoolNamedByAStudent_isMergedIntoThePartner() {
        teams.startedMission();
        jdbc.sql("""
                insert into school (id, name, chapter, contact_name, contact_email, language, active)
                values ('polytech', 'Polytech', 'nantes', '', '', 'fr', false)""").update();
        jdbc.sql("update student set school = 'polytech' where first_name = 'Lina'").update();

        moments.begin();
        merge("school-polytech", "school-polytech-nantes", Map.of());
        assertThat(jdbc.sql("select name, contact_email, active from school")
                .query((row, line) -> row.getString(1) + " " + row.getString(2) + " " + row.getBoolean(3)).list())
                .as("a required value that is missing comes from the other record")
                .containsExactly("Polytech jean.roux@polytech.example true");
        assertThat(jdbc.sql("select distinct school from student").query(String.class).list())
                .containsExactly("polytech");
        moments.begin();
        separate("school-polytech");
        assertThat(jdbc.sql("select school from student where first_name <> 'Lina'").query(String.class).list())
                .containsOnly("polytech-nantes");
        assertThat(jdbc.sql("select contact_email, active from school where id = 'polytech'")
                .query((row, line) -> row.getString(1) + row.getBoolean(2)).list()).containsExactly("false");
        moments.begin();
        merge("school-polytech-nantes", "school-polytech", Map.of("courriel", "autre"));
        assertThat(jdbc.sql("select contact_email, active from school")
                .query((row, line) -> row.getString(1) + " " + row.getBoolean(2)).list())
                .as("an empty address is no choice").containsExactly("jean.roux@polytech.example true");
    }

    @Test
    void sponsor_isCorrectedAndMerged() {
        String dossier = teams.startedMission();
        jdbc.sql("insert into sponsor (name) values ('Fondation A'), ('Fondation Ä')").update();
        Long first = jdbc.sql("select min(id) from sponsor").query(Long.class).single();
        Long second = jdbc.sql("select max(id) from sponsor").query(Long.class).single();
        jdbc.sql("update dossier set sponsor_id = ?").param(first).update();

        assertDone(correct("sponsor-" + first, Map.of("nom", "Fondation Alpha")));
        assertThat(nantes.get("/personnes/sponsor-" + first + "/fusion?avec=sponsor-" + second).status())
                .as("no dossier of the chapter has it").isEqualTo(404);
        jdbc.sql("""
                insert into coach_conflict (coach, sponsor) select id, ? from coach""").param(second).update();
        nantes = staff("national");
        assertThat(page("/personnes/sponsor-" + first).text()).contains("Fondation Alpha", dossier, "Appel");
        assertThat(staff("selection").get("/personnes/sponsor-" + first + "/correction").status()).isIn(403, 404);
    }

    private Long company(String name) {
        return jdbc.sql("select id from company where name = ?").param(name).query(Long.class).single();
    }

    private void merge(String kept, String former, Map<String, String> choices) {
        Map<String, String> typed = new LinkedHashMap<>(choices);
        typed.put("raison", "Deux saisies");
        assertDone(sendBoth(page("/personnes/" + kept + "/fusion?avec=" + former), typed));
    }

    private void separate(String kept) {
        assertDone(send(page(page("/personnes/" + kept).select("section[aria-labelledby=fusions] a").attr("href")),
                Map.of("raison", "Deux organisations")));
    }

    private WebCaller.Answer correct(String number, Map<String, String> typed) {
        WebCaller.Answer checked = send(page("/personnes/" + number + "/correction"), typed);
        return checked.status() != 200 ? checked : send(Jsoup.parse(checked.body()),
                Map.of("etape", "enregistrer", "raison", "Appel"));
    }
}
