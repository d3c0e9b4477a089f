package org.alteractions.journey.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.WebCaller.Answer;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Attacks on the engine's REST interface by a user with an account. */
@Story
class EngineApiAttackTest extends StoryTest {

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @LocalServerPort
    int port;

    @BeforeEach
    void accounts() {
        accounts.create();
    }

    @Test
    void profileIsWrittenToTheAccountOfTheAddressAlone() {
        String before = password("paris");
        WebCaller nantes = WebCaller.program(port, "nantes");
        WebCaller admin = WebCaller.program(port, "admin");

        for (WebCaller caller : List.of(nantes, admin)) {
            for (Object id : List.of("paris", "operator", "NANTES", "", 5, List.of("paris"))) {
                assertRefused(caller.put("/engine-rest/user/nantes/profile", Map.of("id", id, "firstName", "x")), 400,
                        "L'identifiant de l'adresse et celui du contenu diffèrent. Rien n'a été changé.");
            }
        }
        assertRefused(admin.put("/engine-rest/group/coordination", Map.of("id", "camunda-admin", "name", "x")), 400,
                "L'identifiant de l'adresse et celui du contenu diffèrent. Rien n'a été changé.");
        assertRefused(admin.put("/engine-rest/tenant/nantes", Map.of("id", "paris", "name", "x")), 400,
                "L'identifiant de l'adresse et celui du contenu diffèrent. Rien n'a été changé.");
        assertThat(password("paris")).isEqualTo(before);
        assertThat(identity.checkPassword("paris", "paris")).isTrue();
        assertThat(nantes.put("/engine-rest/user/nantes/profile",
                Map.of("id", "nantes", "firstName", "Nina", "lastName", "Tessier", "email", "nina@example.org")).status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example\r\nBcc: all@evil.example", "a@b.example\n", "a@b.example\u2028x", "a", "a@b c",
        "a@b,c@d", "Nina <a@b>"})
    void addressOfAnAccountIsOneAddress(String address) {
        Answer answer = WebCaller.program(port, "nantes").put("/engine-rest/user/nantes/profile",
                Map.of("id", "nantes", "firstName", "Nina", "lastName", "Tessier", "email", address));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("message").asText()).endsWith("Rien n'a été changé.");
        assertThat(identity.createUserQuery().userId("nantes").singleResult().getEmail()).isNotEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"firstName", "lastName"})
    void nameOfAnAccountIsOneLine(String part) {
        assertRefused(WebCaller.program(port, "nantes").put("/engine-rest/user/nantes/profile",
                        Map.of("id", "nantes", part, "Nina\nTessier")), 400,
                "Un nom ou une adresse tient sur une ligne, en 255 caractères au plus. Rien n'a été changé.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"court", "onze-lettre", "newcomer-newcomer", "Nadia-tres-longue-1!"})
    void passwordIsLong_andNotMadeOfItsAccount(String password) {
        // The tests' own accounts have short ones.
        engine.setEnablePasswordPolicy(true);
        try {
            Answer answer = WebCaller.program(port, "admin").post("/engine-rest/user/create", Map.of(
                    "profile", Map.of("id", "newcomer", "firstName", "Nadia", "lastName", "Newcomer",
                            "email", "nadia@alteractions.example"),
                    "credentials", Map.of("password", password)));

            assertRefused(answer, 400, "Un mot de passe a au moins 12 caractères et ne contient ni votre nom ni votre adresse."
                    + " Rien n'a été changé.");
        } finally {
            engine.setEnablePasswordPolicy(false);
        }
        assertThat(identity.createUserQuery().userId("newcomer").count()).isZero();
    }

    @Test
    void linkOfAPersonToATaskIsOfAKnownKind() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        String task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId();
        WebCaller nantes = WebCaller.program(port, "nantes");

        for (String type : List.of("Ana Díaz, 06 12 34 56 78", "participant", "CANDIDATE", " candidate")) {
            assertRefused(nantes.post("/engine-rest/task/" + task + "/identity-links",
                            Map.of("userId", "nantes", "type", type)), 403,
                    "Une tâche se confie à un compte de son antenne ou à un groupe qui traite des dossiers. Rien n'a été changé.");
        }
        assertThat(nantes.post("/engine-rest/task/" + task + "/identity-links",
                Map.of("userId", "nantes", "type", "candidate")).status()).isEqualTo(204);
        assertThat(tasks.getIdentityLinksForTask(task)).extracting("type").containsOnly("candidate");
    }

    @Test
    void taskIsGivenToNobodyWhoDoesNotSeeIt() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        String task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId();
        WebCaller nantes = WebCaller.program(port, "nantes");

        for (String way : List.of("claim", "assignee", "identity-links")) {
            assertRefused(nantes.post("/engine-rest/task/" + task + "/" + way, Map.of("userId", "paris", "type", "candidate")),
                    403, "Une tâche se confie à un compte de son antenne ou à un groupe qui traite des dossiers. Rien n'a été changé.");
        }
        assertThat(journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getAssignee()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Object", "File", "Bytes", "Xml", "Json", "java.lang.Runtime"})
    void answerIsNoObject(String type) {
        Map<String, Object> answers = Map.of("chapter", Map.of("value", "nantes", "type", type));

        assertRefused(WebCaller.program(port, "nantes").post(
                        "/engine-rest/process-definition/key/mission-journey/submit-form", Map.of("variables", answers)), 400,
                "Une réponse a un type qui n'existe pas ici. Rien n'a été enregistré.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//engine-rest/task", "/./engine-rest/task", "/engine-rest;x/task", "/camunda/../engine-rest/task",
        "//camunda/api/engine/engine/default/task", "/camunda/api;/engine/engine/default/task", "/camunda/api/admin/../engine"})
    void addressIsWrittenPlainly(String path) {
        for (String account : List.of("nantes", "admin")) {
            Answer answer = WebCaller.program(port, account).get(path);
            assertThat(answer.status()).as(path + answer.body()).isEqualTo(400);
            assertThat(answer.json().path("message").asText()).isEqualTo("Cette adresse n'est pas lisible.");
        }
    }

    @Test
    void messageToAllCasesOfTheCountryIsRefused() {
        List<String> dossiers = List.of(
                journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request()),
                journey.start(ProcessIds.MISSION_JOURNEY, "paris", inParis()));
        String withdrew = Message.STRUCTURE_WITHDREW.id();
        String sentence = "Un message va à un seul dossier : retirez « all » et précisez le dossier (businessKey)."
                + " Rien n'a été changé.";

        for (String sender : List.of("operator", "admin")) {
            for (Map<String, Object> message : List.<Map<String, Object>>of(
                    Map.of("messageName", withdrew, "all", true),
                    Map.of("messageName", withdrew, "all", "true"),
                    Map.of("messageName", withdrew, "all", 1),
                    Map.of("messageName", withdrew, "all", true, "businessKey", dossiers.get(0)),
                    Map.of("messageName", withdrew, "all", true, "correlationKeys",
                            Map.of("chapter", Map.of("value", "nantes", "type", "String"))))) {
                assertRefused(WebCaller.program(port, sender).post("/engine-rest/message", message), 400, sentence);
            }
        }
        journey.run();
        assertThat(dossiers).allMatch(dossier -> journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier));
    }

    private static Map<String, Object> inParis() {
        Map<String, Object> request = new HashMap<>(RequestFixtures.request());
        request.put("chapter", "paris");
        return request;
    }

    private String password(String account) {
        return jdbc.sql("select pwd_ from act_id_user where id_ = ?").param(account).query(String.class).single();
    }

    private static void assertRefused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("message").asText()).isEqualTo(sentence);
    }
}
