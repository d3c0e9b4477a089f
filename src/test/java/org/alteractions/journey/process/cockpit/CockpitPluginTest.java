package org.alteractions.journey.process.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.alteractions.journey.process.stuck.StuckScan;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Cockpit's own pages get, and who gets it. */
@Story
class CockpitPluginTest extends StoryTest {

    private static final String PLUGIN = "/camunda/api/cockpit/plugin/journey/default/";

    @LocalServerPort
    int port;

    @Autowired
    StuckScan scan;

    @Autowired
    IdentityService identity;

    private String nantes;
    private String paris;

    @BeforeEach
    void twoRequestsThatNobodyCanQualify() {
        accounts.create();
        identity.deleteTenantUserMembership("paris", "operator");
        nantes = stuck("nantes");
        paris = stuck("paris");
        scan.scan();
    }

    @AfterEach
    void operatorOfBothChapters() {
        identity.deleteTenantUserMembership("paris", "operator");
        identity.createTenantUserMembership("paris", "operator");
    }

    @Test
    void operatorSeesTheStuckCasesOfOwnChapters_anAdministratorAll() {
        assertThat(references(cockpit("operator"), "stuck")).containsExactly(nantes);
        assertThat(references(cockpit("operator"), "stuck?chapter=paris")).as("of another chapter").isEmpty();
        assertThat(references(cockpit("admin"), "stuck")).containsExactlyInAnyOrder(nantes, paris);
        JsonNode view = cockpit("operator").get(PLUGIN + "stuck").json();
        assertThat(view.get("total").asInt()).isEqualTo(1);
        assertThat(view.at("/counts/chapters/0/label").asText()).isEqualTo("Nantes");
        assertThat(view.at("/counts/chapters").size()).isEqualTo(1);
        assertThat(view.at("/groups/0/reason").asText()).isEqualTo("tâche que personne ne peut prendre");
        assertThat(view.at("/groups/0/cases/0/node").asText()).isEqualTo("Qualifier la demande");
        assertThat(cockpit("operator").get(PLUGIN + "stuck?lang=en").json().at("/groups/0/reason").asText())
                .isEqualTo("task that nobody can take");
    }

    @Test
    void filtersNarrowTheList_andTheCountsStay() {
        identity.createTenantUserMembership("paris", "operator");
        WebCaller operator = cockpit("operator");

        assertThat(references(operator, "stuck?chapter=paris")).containsExactly(paris);
        assertThat(references(operator, "stuck?q=" + nantes.toLowerCase())).containsExactly(nantes);
        assertThat(references(operator, "stuck?reason=job-failing")).isEmpty();
        assertThat(references(operator, "stuck?phase=qualification")).containsExactlyInAnyOrder(nantes, paris);
        JsonNode view = operator.get(PLUGIN + "stuck?chapter=paris").json();
        assertThat(view.get("total").asInt()).isEqualTo(2);
        assertThat(view.get("found").asInt()).isEqualTo(1);
    }

    @Test
    void nobodyElseIsAnswered() {
        for (String path : List.of("stuck", "stuck/nodes", "instance/" + instance(nantes) + "/journal")) {
            WebCaller.Answer designer = cockpit("designer").get(PLUGIN + path);
            assertThat(designer.status()).as(path).isEqualTo(403);
            assertThat(designer.json().get("message").asText()).contains("« Exploitation »");
            assertThat(designer.body()).doesNotContain("NAN-");
            assertThat(WebCaller.stranger(port).get(PLUGIN + path).status()).as(path).isEqualTo(401);
            assertThat(WebCaller.browser(port, "nantes", "tasklist").get(PLUGIN + path).status()).as(path)
                    .isIn(401, 403);
        }
        assertThat(cockpit("designer").get(PLUGIN + "stuck?lang=en").json().get("message").asText())
                .startsWith("Only members");
    }

    @Test
    void nodesAreCountedForAModelOrAnInstance() {
        JsonNode nodes = cockpit("operator").get(PLUGIN + "stuck/nodes?instance=" + instance(nantes)).json();
        assertThat(nodes).singleElement().satisfies(node -> {
            assertThat(node.get("node").asText()).isEqualTo(QualificationSteps.QUALIFY_REQUEST);
            assertThat(node.get("count").asInt()).isEqualTo(1);
            assertThat(node.get("words").get(0).asText()).isEqualTo("1 × tâche que personne ne peut prendre");
        });
        String definition = task(nantes).getProcessDefinitionId().replace(":", "%3A");
        assertThat(cockpit("admin").get(PLUGIN + "stuck/nodes?definition=" + definition).json().get(0).get("count")
                .asInt()).isEqualTo(2);
        assertThat(cockpit("operator").get(PLUGIN + "stuck/nodes?instance=" + instance(paris)).json()).isEmpty();
    }

    @Test
    void journalTellsByRoleWhatHappened_withoutNamesOrText() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        String instance = instance(dossier);
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.moreInformation().missingInformation("Les statuts."));
        WebCaller.Answer answer = cockpit("operator").get(PLUGIN + "instance/" + instance + "/journal");

        assertThat(answer.status()).isEqualTo(200);
        JsonNode journal = answer.json();
        assertThat(journal.get("reference").asText()).isEqualTo(dossier);
        assertThat(StreamSupport.stream(journal.get("entries").spliterator(), false)
                .map(entry -> entry.get("kind").asText() + " " + entry.get("what").asText()))
                .contains("event Demande reçue", "step Qualifier la demande", "event Complément d'information demandé");
        assertThat(StreamSupport.stream(journal.get("path").spliterator(), false)
                .map(visit -> visit.get("node").asText())).contains(QualificationSteps.QUALIFY_REQUEST);
        assertThat(answer.body()).doesNotContain("statuts", RequestFixtures.request().get("contactName").toString(),
                RequestFixtures.request().get("contactEmail").toString());
        assertThat(cockpit("operator").get(PLUGIN + "instance/" + instance(paris) + "/journal").status())
                .as("another chapter's").isEqualTo(404);
        assertThat(cockpit("operator").get(PLUGIN + "instance/unknown/journal").status()).isEqualTo(404);
    }

    @Test
    void statementsDoNotDependOnTheNumberOfStuckCases() {
        WebCaller operator = cockpit("operator");
        operator.get(PLUGIN + "stuck");
        List<String> few = Statements.during(() -> operator.get(PLUGIN + "stuck"));
        IntStream.range(0, 12).forEach(number -> stuck("nantes"));
        scan.scan();
        assertThat(operator.get(PLUGIN + "stuck").json().get("total").asInt()).isEqualTo(13);

        assertThat(few).isNotEmpty();
        assertThat(Statements.during(() -> operator.get(PLUGIN + "stuck"))).hasSameSizeAs(few);
    }

    private String stuck(String chapter) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, chapter, RequestFixtures.request().chapter(chapter));
        jdbc.sql("delete from act_ru_identitylink where task_id_ = ?").param(task(dossier).getId()).update();
        return dossier;
    }

    private Task task(String dossier) {
        return journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
    }

    private String instance(String dossier) {
        return task(dossier).getProcessInstanceId();
    }

    private WebCaller cockpit(String account) {
        return WebCaller.browser(port, account, "cockpit");
    }

    private static List<String> references(WebCaller caller, String path) {
        return StreamSupport.stream(caller.get(PLUGIN + path).json().get("groups").spliterator(), false)
                .flatMap(group -> StreamSupport.stream(group.get("cases").spliterator(), false))
                .map(found -> found.get("reference").asText())
                .toList();
    }
}
