package org.alteractions.journey.process.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.security.LoggedOut;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RecordInformationAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tasklist saves and restores drafts over HTTP. */
@Story
class DraftStoryTest extends StoryTest {

    private static final String DRAFTS = "/camunda/api/tasklist/plugin/journey/default/draft";
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String QUALIFY = QualificationSteps.QUALIFY_REQUEST;
    private static final Map<String, Object> BEGUN =
            QualifyRequestAnswers.accept().missionScope("Trois débouchés, puis\ndeux autres.");

    @Autowired
    DraftService drafts;

    @Autowired
    TaskService tasks;

    @Autowired
    Colleagues colleagues;

    @LocalServerPort
    int port;

    private WebCaller nantes;
    private String dossier;
    private String task;

    @BeforeEach
    void aRequestWaitsInNantes() {
        accounts.create();
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        task = journey.task(dossier, QUALIFY).getId();
        nantes = WebCaller.browser(port, "nantes", "tasklist");
    }

    @Test
    void taskIsFilledInAgainForItsAuthorAlone() {
        Answer kept = keep(nantes, "nantes", BEGUN);

        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(kept.header("Cache-Control")).contains("no-store");
        assertThat(kept.json().path("gone").asBoolean(true)).isFalse();
        JsonNode shown = shown(nantes);
        assertThat(shown.at("/missionScope/value").asText()).isEqualTo(BEGUN.get("missionScope"));
        assertThat(shown.at("/qualificationDecision/value").asText()).isEqualTo("accept");
        JsonNode mark = nantes.get(ENGINE + "/task/" + task + "/deployed-form").json().path("draft");
        assertThat(mark.path("account").asText()).isEqualTo("nantes");
        assertThat(mark.path("savedAt").asText()).isEqualTo(kept.json().path("savedAt").asText());
        assertThat(mark.path("keys").toString()).contains("missionScope", "qualificationDecision");

        WebCaller national = WebCaller.browser(port, "national", "tasklist");
        assertThat(shown(national).at("/missionScope/value").asText("")).isEmpty();
        assertThat(national.get(DRAFTS).body()).isEqualTo("[]");
        assertThat(nantes.get(DRAFTS).json().path(0).path("title").asText())
                .isEqualTo("Qualifier la demande · Les Jardins solidaires");
    }

    @Test
    void startFormIsFilledInAgain_withListsAndPresets() {
        Map<String, Object> begun = new HashMap<>(RequestFixtures.request());
        begun.put("noSuchKey", "x");
        assertThat(nantes.put(DRAFTS + "/start/mission-journey", body("nantes", begun)).status()).isEqualTo(200);

        JsonNode form = nantes.get(ENGINE + "/process-definition/key/mission-journey/deployed-start-form").json();
        Map<String, String> shown = new HashMap<>();
        form.path("components").forEach(one -> shown.put(one.path("key").asText(), one.path("defaultValue").asText()));
        assertThat(shown).containsEntry("dossierNeed", RequestFixtures.request().get("dossierNeed").toString())
                .containsEntry("structureKind", "association");
        assertThat(form.at("/draft/subject").asText()).isEqualTo("start/mission-journey");
        assertThat(form.at("/draft/keys").toString()).doesNotContain("noSuchKey");
    }

    @Test
    void textThatIsNoDateYet_comesBackBesideTheAnswers_andIsNone() {
        Map<String, Object> begun = Map.of("dossierNeed", "Vendre.", "neededBy~typed", List.of("après-demain"),
                "dossierNeed~typed", List.of("x"), "noSuchKey~typed", List.of("x"));
        assertThat(nantes.put(DRAFTS + "/start/mission-journey", body("nantes", begun)).status()).isEqualTo(200);

        JsonNode form = nantes.get(ENGINE + "/process-definition/key/mission-journey/deployed-start-form").json();
        assertThat(form.at("/draft/typed").toString()).isEqualTo("{\"neededBy\":[\"après-demain\"]}");
        assertThat(form.at("/draft/keys").toString()).isEqualTo("[\"dossierNeed\"]");
        assertThat(form.path("components").toString()).doesNotContain("après-demain");
        assertThat(nantes.put(DRAFTS + "/start/mission-journey",
                body("nantes", Map.of("neededBy~typed", "après-demain"))).status()).isEqualTo(200);
        assertThat(drafts.findAll("nantes")).as("one text for each input, or nothing").isEmpty();
    }

    @Test
    void acceptedFormTakesItsDraftWithIt_refusedFormDoesNot() {
        keep(nantes, "nantes", BEGUN);
        String submit = ENGINE + "/task/" + task + "/submit-form";
        assertThat(nantes.post(submit, Map.of("variables", Map.of("qualificationDecision", Map.of("value", "perhaps"))))
                .status()).isEqualTo(400);
        assertThat(drafts.findAll("nantes")).hasSize(1);

        assertThat(nantes.post(submit, Map.of("variables", Map.of("qualificationDecision", Map.of("value", "accept"),
                "missionScope", Map.of("value", "Trois débouchés.")))).status()).isLessThan(300);
        assertThat(drafts.findAll("nantes")).isEmpty();
    }

    @Test
    void nobodyKeepsADraftOfWhatTheyMayNotSend() {
        WebCaller paris = WebCaller.browser(port, "paris", "tasklist");
        WebCaller operator = WebCaller.browser(port, "operator", "cockpit");

        assertThat(keep(paris, "paris", BEGUN).status()).isEqualTo(404);
        assertThat(keep(operator, "operator", BEGUN).status()).isGreaterThanOrEqualTo(400);
        assertThat(operator.put(DRAFTS + "/start/mission-journey", body("operator", BEGUN)).status())
                .isGreaterThanOrEqualTo(400);
        assertThat(WebCaller.stranger(port).put(DRAFTS + "/task/" + task, body("nantes", BEGUN)).status())
                .isIn(401, 403);
        assertThat(keep(paris, "nantes", BEGUN).status()).as("somebody else's page").isEqualTo(409);
        assertThat(List.of("nantes", "paris", "operator")).allSatisfy(one -> assertThat(drafts.findAll(one)).isEmpty());
    }

    @Test
    void changeWithoutThePagesToken_isRefused() {
        keep(nantes, "nantes", BEGUN);

        assertThat(foreign().put(DRAFTS + "/task/" + task, body("nantes", Map.of())).status()).isEqualTo(403);
        assertThat(foreign().delete(DRAFTS + "/task/" + task).status()).isEqualTo(403);
        assertThat(drafts.findAll("nantes")).hasSize(1);
    }

    @Test
    void whatIsNoDraft_isRefusedWithASentence() {
        for (String body : List.of("", "{", "[]", "null", "{\"account\":\"nantes\"}",
                "{\"account\":\"nantes\",\"answers\":[]}",
                "{\"account\":\"nantes\",\"answers\":{\"missionScope\":{\"a\":1}}}",
                "{\"account\":\"nantes\",\"answers\":{\"missionScope\":[[1]]}}",
                "{\"account\":\"nantes\",\"answers\":{\"missionScope\":\"" + "x".repeat(300_000) + "\"}}")) {
            Answer answer = nantes.send("PUT", DRAFTS + "/task/" + task, "application/json", body);
            assertThat(answer.status()).as(body.substring(0, Math.min(80, body.length()))).isEqualTo(400);
            assertThat(answer.json().path("message").asText()).startsWith("Ce brouillon");
        }
        assertThat(drafts.findAll("nantes")).isEmpty();
    }

    @Test
    void laterOfTwoTabsWins_andAnEmptiedFormIsNoDraft() {
        WebCaller otherTab = WebCaller.browser(port, "nantes", "tasklist");
        keep(nantes, "nantes", BEGUN);
        keep(otherTab, "nantes", new QualifyRequestAnswers().missionScope("Autre chose."));

        assertThat(shown(nantes).at("/missionScope/value").asText()).isEqualTo("Autre chose.");
        assertThat(shown(nantes).at("/qualificationDecision/value").asText("")).isEmpty();
        keep(nantes, "nantes", Map.of());
        assertThat(drafts.findAll("nantes")).isEmpty();
    }

    @Test
    void logoutForgets_aDayForgets() {
        keep(nantes, "nantes", BEGUN);
        nantes.post("/camunda/api/admin/auth/user/default/logout", null);
        assertThat(drafts.findAll("nantes")).isEmpty();

        nantes = WebCaller.browser(port, "nantes", "tasklist");
        keep(nantes, "nantes", BEGUN);
        journey.oversleep(Duration.ofHours(25));
        drafts.deleteOld();
        journey.oversleep(Duration.ofHours(-25));
        assertThat(drafts.findAll("nantes")).isEmpty();
    }

    @Test
    void textForATaskThatIsGone_isStillTheirsToCopy() {
        journey.complete(dossier, QUALIFY, QualifyRequestAnswers.decline().decisionReason("Non."));

        Answer kept = keep(nantes, "nantes", BEGUN);
        assertThat(kept.json().path("gone").asBoolean()).as(kept.body()).isTrue();
        Answer list = nantes.get(DRAFTS);
        JsonNode lost = list.json().path(0);
        assertThat(lost.path("gone").asBoolean()).as(list.body()).isTrue();
        assertThat(lost.path("answers").findValuesAsText("value"))
                .containsExactly("Accepter la demande", BEGUN.get("missionScope").toString());
        assertThat(keep(WebCaller.browser(port, "paris", "tasklist"), "paris", BEGUN).status()).isEqualTo(404);

        assertThat(nantes.delete(DRAFTS + "/task/" + task).status()).isEqualTo(204);
        assertThat(nantes.get(DRAFTS).body()).isEqualTo("[]");
    }

    /** Every open form asks it again and again: one look for the task, beside those for the account and its groups. */
    @Test
    void askingWhetherATaskIsStillThere_costsOneLookForIt() {
        String address = "/tasks/" + task + "/standing";
        List<String> asked = Statements.during(() -> assertThat(standing(nantes, task)).isEqualTo("free"));

        assertThat(asked).hasSizeLessThanOrEqualTo(3).filteredOn(one -> one.contains("ACT_RU_TASK")).hasSize(1);
        assertThat(WebCaller.stranger(port).get(address).status()).isBetween(301, 403);
        journey.complete(dossier, QUALIFY, QualifyRequestAnswers.decline().decisionReason("Non."));
        assertThat(standing(nantes, task)).isEqualTo("gone");
        assertThat(standing(nantes, "nosuch")).isEqualTo("gone");
    }

    @Test
    void firstAnswerClaimsTheTask_andGoesBackWithTheDraft() {
        WebCaller national = WebCaller.browser(port, "national", "tasklist");
        assertThat(keep(nantes, "nantes", Map.of()).status()).isEqualTo(200);
        assertThat(standing(nantes, task)).isEqualTo("free");

        assertThat(keep(nantes, "nantes", BEGUN).json().path("holder").asText()).isEmpty();
        assertThat(standing(nantes, task)).isEqualTo("mine");
        assertThat(standing(national, task)).isEqualTo("other");

        Answer second = keep(national, "national", BEGUN);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("holder").asText()).isEqualTo(colleagues.name("nantes"));
        assertThat(standing(nantes, task)).isEqualTo("mine");
        assertThat(nantes.get(DRAFTS).json().get(0).path("subject").asText()).isEqualTo("task/" + task);

        assertThat(national.delete(DRAFTS + "/task/" + task).status()).isEqualTo(204);
        assertThat(standing(nantes, task)).isEqualTo("mine");
        assertThat(keep(nantes, "nantes", Map.of()).status()).isEqualTo(200);
        assertThat(standing(nantes, task)).isEqualTo("free");

        assertThat(keep(nantes, "nantes", BEGUN).status()).isEqualTo(200);
        drafts.onLogout(new LoggedOut("nantes"));
        assertThat(standing(national, task)).isEqualTo("free");

        assertThat(keep(nantes, "nantes", BEGUN).status()).isEqualTo(200);
        journey.oversleep(Duration.ofHours(25));
        drafts.deleteOld();
        journey.oversleep(Duration.ofHours(-25));
        assertThat(standing(national, task)).isEqualTo("free");
    }

    @Test
    void taskClaimedByHand_staysClaimed_whateverBecomesOfTheDraft() {
        tasks.claim(task, "nantes");

        assertThat(keep(nantes, "nantes", BEGUN).status()).isEqualTo(200);
        assertThat(nantes.delete(DRAFTS + "/task/" + task).status()).isEqualTo(204);
        assertThat(standing(nantes, task)).isEqualTo("mine");
        assertThat(keep(nantes, "nantes", BEGUN).status()).isEqualTo(200);
        drafts.onLogout(new LoggedOut("nantes"));
        assertThat(standing(nantes, task)).isEqualTo("mine");
    }

    @Test
    void formOpenedBeforeAColleagueTookTheTask_isNotSent() {
        assertThat(keep(nantes, "nantes", BEGUN).status()).isEqualTo(200);
        WebCaller national = WebCaller.browser(port, "national", "tasklist");

        Answer sent = national.post(ENGINE + "/task/" + task + "/submit-form", Map.of("variables", Map.of()));

        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.body()).contains("déjà prise en charge");
        assertThat(journey.task(dossier, QUALIFY).getAssignee()).isEqualTo("nantes");
    }

    private static String standing(WebCaller caller, String task) {
        return caller.get("/tasks/" + task + "/standing").json().path("standing").asText();
    }

    /** The engine's filter reads the account's rights with each request; beyond that it is one look for the task. */
    @Test
    void askingWhatHasBecomeOfATask_costsOneLookMore() {
        String address = DRAFTS + "/task/" + task + "/gone";
        List<String> ofTheFilter = Statements.during(() -> nantes.get(DRAFTS + "/nothing/of/this/name"));
        List<String> asked = Statements.during(() -> assertThat(nantes.get(address).status()).isEqualTo(204));

        assertThat(asked).filteredOn(one -> one.contains("ACT_RU_TASK")).hasSize(1);
        assertThat(asked).hasSizeLessThanOrEqualTo(ofTheFilter.size() + 3);
    }

    @Test
    void taskThatAColleagueHasDone_saysSo_andTheSameStepTakesTheTextOver() {
        assertThat(nantes.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", "nantes")).status()).isLessThan(300);
        keep(nantes, "nantes", BEGUN);
        WebCaller national = WebCaller.browser(port, "national", "tasklist");
        assertThat(nantes.get(DRAFTS + "/task/" + task + "/gone").status()).isEqualTo(204);
        assertThat(national.post(ENGINE + "/task/" + task + "/assignee", Map.of("userId", "national")).status())
                .isLessThan(300);
        assertThat(national.post(ENGINE + "/task/" + task + "/submit-form", Map.of("variables",
                Map.of("qualificationDecision", Map.of("value", "moreInformation"),
                        "missingInformation", Map.of("value", "Les statuts.")))).status()).isLessThan(300);
        journey.run();
        JsonNode gone = nantes.get(DRAFTS + "/task/" + task + "/gone").json();
        assertThat(gone.path("why").asText()).matches("Cette tâche est déjà terminée : .+ l'a envoyée, le .+\\.");
        assertThat(gone.at("/next/name").asText()).contains("Saisir le complément reçu");
        assertThat(gone.at("/next/same").asBoolean(true)).isFalse();
        assertThat(nantes.post(DRAFTS + "/task/" + task + "/carry-over", null).status()).isEqualTo(404);

        journey.complete(dossier, QualificationSteps.RECORD_INFORMATION,
                new RecordInformationAnswers().receivedInformation("Voici."));
        gone = nantes.get(DRAFTS + "/task/" + task + "/gone").json();
        assertThat(gone.at("/next/same").asBoolean()).isTrue();
        String again = journey.task(dossier, QUALIFY).getId();
        assertThat(nantes.post(DRAFTS + "/task/" + task + "/carry-over", null).json().path("task").asText())
                .isEqualTo(again);
        assertThat(journey.task(dossier, QUALIFY).getAssignee()).as("theirs again").isEqualTo("nantes");
        assertThat(drafts.find("nantes", DraftSubject.task(task))).isEmpty();
        assertThat(drafts.find("nantes", DraftSubject.task(again))).get()
                .extracting(TaskDraft::answers).isEqualTo(BEGUN);
        assertThat(WebCaller.browser(port, "paris", "tasklist").get(DRAFTS + "/task/" + task + "/gone").status())
                .isEqualTo(204);
    }

    @Test
    void taskThatSomebodyElseHasTakenMeanwhile_staysTheirs_andTheTextIsCarriedAllTheSame() {
        assertThat(nantes.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", "nantes")).status()).isLessThan(300);
        keep(nantes, "nantes", BEGUN);
        journey.complete(dossier, QUALIFY, QualifyRequestAnswers.moreInformation().missingInformation("Les statuts."));
        journey.complete(dossier, QualificationSteps.RECORD_INFORMATION,
                new RecordInformationAnswers().receivedInformation("Voici."));
        String again = journey.task(dossier, QUALIFY).getId();
        assertThat(WebCaller.browser(port, "national", "tasklist")
                .post(ENGINE + "/task/" + again + "/claim", Map.of("userId", "national")).status()).isLessThan(300);

        assertThat(nantes.post(DRAFTS + "/task/" + task + "/carry-over", null).status()).isEqualTo(200);
        assertThat(journey.task(dossier, QUALIFY).getAssignee()).isEqualTo("national");
        assertThat(drafts.find("nantes", DraftSubject.task(again))).isPresent();
        assertThat(nantes.get(DRAFTS + "/task/" + again + "/offered").status()).as("no list that changes").isEqualTo(204);
        assertThat(WebCaller.stranger(port).get(DRAFTS + "/task/" + again + "/offered").status()).isBetween(301, 403);
    }

    @Test
    void taskThatAWithdrawalHasClosed_saysSo() {
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(dossier));

        JsonNode gone = nantes.get(DRAFTS + "/task/" + task + "/gone").json();
        assertThat(gone.path("why").asText()).isEqualTo("La structure a retiré sa demande : le dossier est clos.");
        assertThat(gone.path("next").isNull()).isTrue();
    }

    @Test
    void oneAccountKeepsNoMoreThanItCanHaveOpen() {
        for (int number = 0; number < DraftService.MOST_OF_ONE_ACCOUNT; number++) {
            drafts.save(new TaskDraft("nantes", DraftSubject.task("t" + number), "x", "f", 1, BEGUN, journey.now()));
        }

        Answer refused = keep(nantes, "nantes", BEGUN);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("message").asText()).contains("brouillons");
    }

    private WebCaller foreign() {
        return WebCaller.browser(port, "nantes", "tasklist").withoutToken();
    }

    private Answer keep(WebCaller caller, String account, Map<String, Object> answers) {
        return caller.put(DRAFTS + "/task/" + task, body(account, answers));
    }

    private static Map<String, Object> body(String account, Map<String, Object> answers) {
        return Map.of("account", account, "answers", answers);
    }

    private JsonNode shown(WebCaller caller) {
        return caller.get(ENGINE + "/task/" + task + "/form-variables?deserializeValues=false").json();
    }
}
