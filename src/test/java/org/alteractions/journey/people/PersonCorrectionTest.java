package org.alteractions.journey.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.process.draft.DraftService;
import org.alteractions.journey.process.draft.DraftSubject;
import org.alteractions.journey.process.draft.TaskDraft;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.MailMoments;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Corrections on a person's page over HTTP: typed, confirmed with before and after, saved with a reason. */
@Story
class PersonCorrectionTest extends StoryTest {

    private static final String OTHER_CONTACT = "jeanne.roy@jardins.example";

    @Autowired
    TeamFixtures teams;

    @Autowired
    DraftService drafts;

    @Autowired
    MailMoments moments;

    @LocalServerPort
    int port;

    private WebCaller nantes;

    @BeforeEach
    void accountsExist() {
        accounts.create();
        nantes = staff("nantes");
    }

    @Test
    void correctedTelephone_standsInTheNextMail() {
        String dossier = teams.acceptedDossier();
        String page = structure();

        Document confirm = confirmed(page, Map.of("telephone", "+33 2 40 99 88 77"));
        assertThat(confirm.select("tbody tr").text()).isEqualTo("Téléphone 02 40 00 00 00 02 40 99 88 77");
        assertThat(confirm.text()).contains("Votre demande").doesNotContain("liens déjà envoyés");
        Document saved = saved(confirm, Map.of("raison", "Appel de la structure"));

        assertThat(saved.text()).contains("La fiche est corrigée.", "02 40 99 88 77", "Appel de la structure");
        teams.startedMission(dossier);
        assertThat(mailbox.mailsTo(TeamFixtures.COACH).get(0).text()).contains("02 40 99 88 77")
                .doesNotContain("02 40 00 00 00");
    }

    @Test
    void anotherContactFollows_oldLinksDie_waitingMailsMove_andBothValuesAreRecorded() {
        String dossier = teams.acceptedDossier();
        String page = structure();
        String old = link(RequestFixtures.CONTACT);
        assertThat(new Participant(port).open(old).status()).isEqualTo(200);
        // Written before the mail that waits; the links of that mail go on to the new address.
        jdbc.sql("update participant_link set issued_at = ? where id = (select min(id) from participant_link)")
                .param(journey.now().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("update outbox_mail set state = 'FAILED', address = ?, name = 'Anne', text = '', html = ''"
                + " where recipient like 'structure-%' and id = (select max(id) from outbox_mail)")
                .param(RequestFixtures.CONTACT).update();

        Document confirm = confirmed(page, Map.of("contact", "Jeanne Roy", "courriel", OTHER_CONTACT,
                "presence", "remplace"));
        assertThat(confirm.text()).contains("a quitté l'organisation, remplacement connu",
                "et le message en attente d'envoi aussi", "Les liens déjà envoyés ne fonctionnent plus");
        saved(confirm, Map.of("raison", "Départ en retraite"));
        journey.run();

        assertThat(new Participant(port).open(old).status()).isEqualTo(410);
        assertThat(new Participant(port).open(link(OTHER_CONTACT)).status()).isEqualTo(200);
        assertThat(mailbox.subjectsTo(OTHER_CONTACT)).containsExactly(
                "Dossier " + dossier + " : vous êtes notre contact");
        assertThat(jdbc.sql("select distinct address from outbox_mail where state = 'FAILED'").query(String.class).list())
                .containsExactly(OTHER_CONTACT);
        assertThat(changes()).contains(
                "Contact: Anne Le Goff > Jeanne Roy (Départ en retraite) nantes",
                "Adresse électronique: anne.legoff@jardins.example > jeanne.roy@jardins.example (Départ en retraite) nantes");
        assertThat(events(dossier)).contains("CONTACT_CORRECTED", "PERSON_LEFT");
    }

    @Test
    void contactHasLeft_untilSomebodyFollows() {
        teams.acceptedDossier();
        String page = structure();
        String old = link(RequestFixtures.CONTACT);

        saved(confirmed(page, Map.of("presence", "parti")), Map.of("raison", "Message revenu"));

        assertThat(new Participant(port).open(old).status()).isEqualTo(410);
        assertThat(Jsoup.parse(nantes.get(page).body()).text()).contains("indiquez qui le remplace");
        assertThat(Jsoup.parse(nantes.get("/personnes?parti=oui").body()).select("tbody th").eachText())
                .containsExactly("Les Jardins solidaires");
        WebCaller.Answer nobody = send(form(page), Map.of("presence", "remplace", "etape", "verifier"));
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(Jsoup.parse(nobody.body()).select("#contact-erreur").text())
                .isEqualTo("Indiquez le nom de la personne qui suit.");

        saved(confirmed(page, Map.of("presence", "remplace", "contact", "Jeanne Roy", "courriel", OTHER_CONTACT)),
                Map.of("raison", "Appel"));
        assertThat(Jsoup.parse(nantes.get(page).body()).text()).contains("Jeanne Roy")
                .doesNotContain("indiquez qui le remplace");
    }

    @Test
    void coachHasLeft_isNoLongerOffered_andMissionsAreListed() {
        teams.startedMission();
        String page = "/personnes/coach-" + jdbc.sql("select id from coach").query(Long.class).single();

        Document confirm = confirmed(page, Map.of("presence", "parti"));
        assertThat(confirm.text()).contains("Mission en cours, NAN-26-001 : Les Jardins solidaires",
                "Dans les listes des formulaires oui non");
        saved(confirm, Map.of("raison", "Mutation"));

        assertThat(jdbc.sql("select available from coach").query(Boolean.class).single()).isFalse();
        assertThat(jdbc.sql("select event from journal_entry where reference like 'NAN-PARTNER-%'")
                .query(String.class).list()).contains("PARTNER_RETIRED", "PERSON_LEFT");
    }

    @Test
    void wrongValues_areSaidAtTheirField_andNothingChanges() {
        teams.startedMission();
        String page = "/personnes/coach-" + jdbc.sql("select id from coach").query(Long.class).single();

        WebCaller.Answer refused = send(form(page), Map.of("nom", "", "courriel", "paul@", "telephone", "12",
                "capacite", "99", "langue", "de", "etape", "verifier"));

        assertThat(refused.status()).isEqualTo(400);
        Document again = Jsoup.parse(refused.body());
        assertThat(again.select("#nom-erreur").text()).isEqualTo("Cette réponse est nécessaire.");
        assertThat(again.select("#courriel-erreur").text()).startsWith("Cette adresse électronique n'est pas valide");
        assertThat(again.select("#telephone-erreur").text()).startsWith("Ce numéro de téléphone n'est pas valide");
        assertThat(again.select("#capacite-erreur, #langue-erreur")).hasSize(2);
        assertThat(again.select("#courriel").val()).isEqualTo("paul@");
        WebCaller.Answer same = send(form(page), Map.of("etape", "verifier"));
        assertThat(same.status()).isEqualTo(400);
        assertThat(Jsoup.parse(same.body()).text()).contains("Rien n'a changé");
        Document confirm = confirmed(page, Map.of("capacite", "3"));
        WebCaller.Answer noReason = send(confirm, Map.of("raison", "  ", "etape", "enregistrer"));
        assertThat(noReason.status()).isEqualTo(400);
        assertThat(Jsoup.parse(noReason.body()).text()).contains("Indiquez la raison de cette correction.");
        assertThat(send(confirm, Map.of("raison", "a".repeat(501), "etape", "enregistrer")).status()).isEqualTo(400);
        assertThat(changes()).isEmpty();
    }

    @Test
    void knownAddress_isAskedAbout_andNeverOverwrites() {
        teams.startedMission();
        Long coach = jdbc.sql("select id from coach").query(Long.class).single();
        teams.coach("Inès Barre", "ines@sce.example", 1);

        WebCaller.Answer ofOther = send(form("/personnes/coach-" + coach),
                Map.of("courriel", "INES@sce.example", "etape", "verifier"));
        assertThat(ofOther.status()).isEqualTo(400);
        assertThat(Jsoup.parse(ofOther.body()).select("#courriel-erreur").text())
                .startsWith("Cette adresse est déjà celle de Inès Barre (coach).");

        Document confirm = confirmed("/personnes/coach-" + coach, Map.of("courriel", TeamFixtures.LINA));
        assertThat(confirm.text()).contains("Lina Moreau (étudiant ou étudiante)");
        assertThat(send(confirm, Map.of("raison", "Appel", "etape", "enregistrer")).status()).isEqualTo(400);
        saved(confirm, Map.of("raison", "Appel", "partagee", "oui"));
        assertThat(jdbc.sql("select email from student where first_name = 'Lina'").query(String.class).single())
                .isEqualTo(TeamFixtures.LINA);
    }

    @Test
    void outdatedPage_andAColleaguesDraft_areRefused() {
        String dossier = journey.start("mission-journey", "nantes", RequestFixtures.request());
        String page = structure();
        Document first = confirmed(page, Map.of("telephone", "02 40 99 88 77"));
        Document second = confirmed(page, Map.of("telephone", "02 40 11 11 11"));
        saved(first, Map.of("raison", "Appel"));

        WebCaller.Answer outdated = send(second, Map.of("raison", "Appel", "etape", "enregistrer"));
        assertThat(outdated.status()).isEqualTo(409);
        assertThat(Jsoup.parse(outdated.body()).text()).contains("Cette fiche a changé depuis que vous l'avez ouverte");
        assertThat(Jsoup.parse(outdated.body()).select("#telephone").val()).isEqualTo("02 40 11 11 11");
        assertThat(changes()).hasSize(1);

        draft("national", DraftSubject.task(journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId()));
        WebCaller.Answer drafted = send(form(page), Map.of("telephone", "02 40 22 22 22", "etape", "verifier"));
        assertThat(drafted.status()).isEqualTo(409);
        assertThat(Jsoup.parse(drafted.body()).text())
                .contains("National a commencé « Qualifier la demande » (brouillon du ");
        drafts.delete("national", DraftSubject.task(journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId()));
        draft("nantes", DraftSubject.task(journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId()));
        assertThat(send(form(page), Map.of("telephone", "02 40 22 22 22", "etape", "verifier")).status()).isEqualTo(200);
    }

    @Test
    void draftOfATaskThatSomebodyElseHasTaken_refusesNothing() {
        String task = journey.task(journey.start("mission-journey", "nantes", RequestFixtures.request()),
                QualificationSteps.QUALIFY_REQUEST).getId();
        draft("national", DraftSubject.task(task));
        Map<String, String> corrected = Map.of("telephone", "02 40 22 22 22", "etape", "verifier");
        assertThat(send(form(structure()), corrected).status()).isEqualTo(409);

        assertThat(WebCaller.program(port, "nantes")
                .post("/engine-rest/task/" + task + "/claim", Map.of("userId", "nantes")).status()).isEqualTo(204);
        assertThat(send(form(structure()), corrected).status()).isEqualTo(200);
    }

    @Test
    void onlyThoseWhoMayCorrectToday_openThePage() {
        teams.startedMission();
        String structure = structure() + "/correction";
        String student = "/personnes/student-"
                + jdbc.sql("select min(id) from student").query(Long.class).single() + "/correction";
        for (String account : List.of("nantes", "national")) {
            assertThat(staff(account).get(structure).status()).isEqualTo(200);
            assertThat(staff(account).get(student).status()).isEqualTo(200);
        }
        assertThat(staff("selection").get(student).status()).isEqualTo(200);
        assertThat(staff("selection").get(structure).status()).isIn(403, 404);
        for (String path : List.of(structure, student)) {
            WebCaller paris = staff("paris");
            String token = Jsoup.parse(paris.get("/personnes").body()).select("input[name=_csrf]").val();
            assertThat(paris.get(path).status()).isEqualTo(404);
            assertThat(paris.send("POST", path, "application/x-www-form-urlencoded",
                    "etape=enregistrer&_csrf=" + token).status()).isEqualTo(404);
            assertThat(staff("operator").get(path).status()).isEqualTo(403);
            assertThat(staff("designer").get(path).status()).isEqualTo(403);
        }
        assertThat(nantes.get("/personnes/company-" + jdbc.sql("select min(id) from company").query(Long.class).single()
                + "/correction").status()).as("a company that works with this chapter only").isEqualTo(200);
    }

    private void draft(String account, DraftSubject subject) {
        drafts.save(new TaskDraft(account, subject, "Qualifier la demande", "qualify-request", 1,
                Map.of("missionScope", "Trois débouchés"), Instant.now()));
    }

    private String structure() {
        return "/personnes/structure-" + jdbc.sql("select id from structure").query(Long.class).single();
    }

    private String link(String address) {
        return Jsoup.parse(mailbox.mailsTo(address).get(0).html()).select("a[href*=/lien/]").attr("href");
    }

    private List<String> changes() {
        return jdbc.sql("select * from record_change order by id")
                .query((row, number) -> "%s: %s > %s (%s) %s".formatted(row.getString("question"),
                        row.getString("value_before"), row.getString("value_after"), row.getString("reason"),
                        row.getString("changed_by")))
                .list();
    }

    private List<String> events(String reference) {
        return jdbc.sql("select event from journal_entry where reference = ? order by id").param(reference)
                .query(String.class).list();
    }

    private Document form(String page) {
        Document form = Jsoup.parse(nantes.get(page + "/correction").body());
        form.setBaseUri(page);
        return form;
    }

    private Document confirmed(String page, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put("etape", "verifier");
        WebCaller.Answer answer = send(form(page), all);
        Document confirm = Jsoup.parse(answer.body());
        assertThat(answer.status()).as(confirm.text()).isEqualTo(200);
        return confirm;
    }

    private Document saved(Document confirm, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        all.put("etape", "enregistrer");
        moments.begin();
        WebCaller.Answer answer = send(confirm, all);
        assertThat(answer.status()).as(Jsoup.parse(answer.body()).text()).isEqualTo(303);
        return Jsoup.parse(nantes.get(answer.header("Location")).body());
    }

    private WebCaller.Answer send(Document page, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>();
        page.select("form.fields input:not([type=radio]):not([type=checkbox]), form.fields textarea")
                .forEach(input -> all.put(input.attr("name"), input.val()));
        page.select("form.fields input[type=radio][checked]").forEach(radio -> all.put(radio.attr("name"), radio.val()));
        page.select("form.fields select").forEach(list ->
                all.put(list.attr("name"), list.select("option[selected]").val()));
        all.putAll(typed);
        return nantes.send("POST", page.select("form.fields").attr("action"), "application/x-www-form-urlencoded",
                all.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    private WebCaller staff(String account) {
        return WebCaller.browser(port, account, account.equals("operator") || account.equals("designer")
                ? "cockpit" : "tasklist").with("Accept", "text/html");
    }
}
